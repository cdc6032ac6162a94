import { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { decideApplication } from '../applications/actions/decide.ts'
import { isOutcomeOf, type SelectionOutcome } from '../applications/decision.ts'
import { findDecision } from '../applications/decision-store.ts'
import { DECIDE_REFUSALS } from '../applications/decision-wording.ts'
import { listCountedReviews } from '../jury/counted-reviews-store.ts'
import { summaryOf } from '../jury/ranking.ts'
import { problemsOf } from '../jury/shortlist.ts'
import { keepsTheirs, numberOf, type TypedDecision, typedDecision } from '../jury/typed-decision.ts'
import { SelectionConflictPage } from './pages/conflict.tsx'
import { SelectionDecisionPage } from './pages/decision.tsx'
import { type ApplicationScope, withCandidate } from './scope-routes.tsx'
import { nextRank, rankIn } from './selection.ts'
import { listCandidates } from './selection-store.ts'
import { FIELD_PROBLEMS } from './wording.ts'

/** One decision of the committee on one candidature. */
export const decisionRoutes = new Hono<Env>()
const PATH = '/gestion/candidatures/:id/selection'

decisionRoutes.get(PATH, c =>
  withCandidate(c, c.req.param('id'), 'select', async scope => {
    const { db } = c.var.act
    const last = await findDecision(db, scope.row.id, 'selection')
    const rank = last?.rank ?? nextRank(await listCandidates(db, scope.row.call_id))
    return decisionPage(c, scope, {
      outcome: last?.outcome ?? '',
      reason: last?.reason ?? '',
      rank: String(rank),
    })
  }),
)

decisionRoutes.post(PATH, c =>
  withCandidate(c, c.req.param('id'), 'select', async scope => {
    const form = await formOf(c)
    const typed = { ...typedDecision(form), rank: form.text('place') }
    const { reason } = typed
    const outcome = isOutcomeOf('selection', typed.outcome) ? (typed.outcome as SelectionOutcome) : null
    const rank = outcome === 'reserve' ? rankIn(typed.rank) : null
    const problems = [
      ...problemsOf(outcome, reason),
      ...(outcome === 'reserve' && rank === null ? (['rank-missing'] as const) : []),
    ]
    if (outcome === null || problems.length > 0)
      return decisionPage(
        c,
        scope,
        typed,
        problems.map(problem => FIELD_PROBLEMS[problem]),
      )
    const done = () => seeOther(c, `/gestion/appels/${scope.slug}/selection`)
    if (keepsTheirs(form)) return done()
    const base = numberOf(form.text('version'))
    const said = { stage: 'selection', outcome, reason, rank, base } as const
    const decided = await decideApplication(c.var.act, scope.row.id, said)
    if (decided.ok) return done()
    if (decided.reason === 'not-found') return notFound(c)
    if (decided.reason === 'changed-meanwhile') return conflictPage(c, scope, { outcome, reason, rank })
    return decisionPage(c, scope, typed, [{ field: 'issue', message: DECIDE_REFUSALS[decided.reason] }])
  }),
)

/** What both pages say of the application. */
const headOf = ({ row, slug, guide, incubator, shell }: ApplicationScope) => ({
  shell,
  id: row.id,
  slug,
  callTitle: guide.title,
  zone: incubator.zone,
  title: row.sent_title,
})

function closedWords({ row }: ApplicationScope): string | null {
  if (row.withdrawn_at !== null) return DECIDE_REFUSALS.withdrawn
  return row.shortlist === 'shortlisted' ? null : DECIDE_REFUSALS['stage-not-reached']
}

async function decisionPage(
  c: Ctx,
  scope: ApplicationScope,
  typed: TypedDecision & { rank: string },
  errors: readonly { field: string; message: string }[] = [],
): Promise<Response> {
  const { db } = c.var.act
  const { id, receipt } = scope.row
  const reviews = await listCountedReviews(db, id)
  return html(
    c,
    <SelectionDecisionPage
      {...headOf(scope)}
      receipt={receipt}
      mean={summaryOf(reviews.map(({ total }) => total))?.mean ?? null}
      sentences={reviews.map(({ sentence }) => sentence).filter(sentence => sentence !== '')}
      shortlistReason={(await findDecision(db, id, 'shortlist'))?.reason ?? ''}
      last={await findDecision(db, id, 'selection')}
      closed={closedWords(scope)}
      typed={typed}
      errors={errors}
    />,
    errors.length > 0 ? 422 : 200,
  )
}

async function conflictPage(
  c: Ctx,
  scope: ApplicationScope,
  mine: { outcome: SelectionOutcome; reason: string; rank: number | null },
): Promise<Response> {
  const theirs = await findDecision(c.var.act.db, scope.row.id, 'selection')
  if (!theirs) return notFound(c)
  return html(c, <SelectionConflictPage {...headOf(scope)} theirs={theirs} mine={mine} />, 409)
}
