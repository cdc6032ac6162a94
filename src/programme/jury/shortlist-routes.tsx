import { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { withoutInvisible } from '../applications/answers.ts'
import { isOutcomeOf, type ShortlistOutcome } from '../applications/decision.ts'
import { DECIDE_REFUSALS } from '../applications/decision-wording.ts'
import { decideRemaining } from './decide-remaining-actions.ts'
import { listLackingReviews } from './lacking-reviews-store.ts'
import { minutesRoutes } from './minutes-routes.tsx'
import { ShortlistPage } from './pages/shortlist.tsx'
import { RemainingPage } from './pages/shortlist-remaining.tsx'
import { rankingRoutes } from './ranking-routes.tsx'
import { rankingView } from './ranking-view-routes.tsx'
import { REMAINING_CHANGED } from './ranking-wording.ts'
import { digestOf, problemsOf, type ReasonProblem } from './shortlist.ts'
import { shortlistDecisionRoutes } from './shortlist-decision-routes.tsx'
import { type ShortlistScope, withShortlist } from './shortlist-scope-routes.tsx'
import { listRemaining, progressOfShortlist } from './shortlist-store.ts'

/** The ranking, then the shortlist's working page with one decision for all that is left, single decisions, minutes. */
export const shortlistRoutes = new Hono<Env>()
for (const routes of [rankingRoutes, shortlistDecisionRoutes, minutesRoutes])
  shortlistRoutes.route('/', routes)

const HOME = '/gestion/appels/:slug/preselection'

shortlistRoutes.get(HOME, c =>
  withShortlist(c, 'shortlist', scope => workingPage(c, scope, { outcome: '', reason: '' })),
)

shortlistRoutes.post(`${HOME}/restantes`, c =>
  withShortlist(c, 'shortlist', async scope => {
    const typed = await typedOf(c)
    const problems = problemsOf(outcomeOf(typed.outcome), typed.reason)
    if (problems.length > 0) return workingPage(c, scope, typed, problems)
    return previewPage(c, scope, typed)
  }),
)

shortlistRoutes.post(`${HOME}/restantes/decision`, c =>
  withShortlist(c, 'shortlist', async scope => {
    const form = await formOf(c)
    const typed = await typedOf(c)
    if (form.has('modifier')) return workingPage(c, scope, typed)
    const outcome = outcomeOf(typed.outcome)
    const problems = problemsOf(outcome, typed.reason)
    if (outcome === null || problems.length > 0) return workingPage(c, scope, typed, problems)
    const decided = await decideRemaining(c.var.act, {
      callId: scope.call.id,
      stage: 'shortlist',
      outcome,
      reason: typed.reason,
      seen: form.text('vu'),
    })
    if (decided.ok) return seeOther(c, `/gestion/appels/${scope.call.slug}/preselection`)
    if (decided.reason === 'not-found') return notFound(c)
    const said = decided.reason === 'changed-meanwhile' ? REMAINING_CHANGED : DECIDE_REFUSALS[decided.reason]
    return previewPage(c, scope, typed, said)
  }),
)

interface TypedDecision {
  outcome: string
  reason: string
}

async function typedOf(c: Ctx): Promise<TypedDecision> {
  const form = await formOf(c)
  return { outcome: form.text('issue'), reason: withoutInvisible(form.text('motif')).trim() }
}

const outcomeOf = (text: string): ShortlistOutcome | null =>
  isOutcomeOf('shortlist', text) ? (text as ShortlistOutcome) : null

async function workingPage(
  c: Ctx,
  scope: ShortlistScope,
  typed: TypedDecision,
  problems: ReasonProblem[] = [],
): Promise<Response> {
  const { db } = c.var.act
  const { call, guide, shell } = scope
  const ranking = await rankingView(c, scope, `/gestion/appels/${call.slug}/preselection`)
  const wrong = problems.length + ranking.whatIf.problems.length
  return html(
    c,
    <ShortlistPage
      {...ranking}
      shell={shell}
      slug={call.slug}
      callTitle={guide.title}
      progress={await progressOfShortlist(db, call.id, guide.numbers.shortlist ?? null)}
      lacking={await listLackingReviews(db, call.id)}
      typed={typed}
      problems={problems}
    />,
    wrong > 0 ? 422 : 200,
  )
}

/** Who, how many, which text; shown again, with a sentence, when it had changed. */
async function previewPage(
  c: Ctx,
  { call, guide, shell }: ShortlistScope,
  typed: TypedDecision,
  refusal: string | null = null,
): Promise<Response> {
  const left = await listRemaining(c.var.act.db, call.id, 'shortlist')
  const outcome = outcomeOf(typed.outcome)
  if (outcome === null || (left.length === 0 && refusal === null))
    return seeOther(c, `/gestion/appels/${call.slug}/preselection`)
  return html(
    c,
    <RemainingPage
      shell={shell}
      slug={call.slug}
      callTitle={guide.title}
      outcome={outcome}
      reason={typed.reason}
      left={left}
      digest={digestOf(left.map(({ id }) => id))}
      lacking={await listLackingReviews(c.var.act.db, call.id)}
      refusal={refusal}
    />,
    refusal === null ? 200 : 409,
  )
}
