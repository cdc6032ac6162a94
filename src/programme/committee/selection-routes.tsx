import { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { withoutInvisible } from '../applications/answers.ts'
import { DECIDE_REFUSALS } from '../applications/decision-wording.ts'
import { decideRemaining } from '../jury/decide-remaining-actions.ts'
import { REMAINING_CHANGED } from '../jury/ranking-wording.ts'
import { digestOf, problemsOf } from '../jury/shortlist.ts'
import { listRemaining } from '../jury/shortlist-store.ts'
import { RemainingPage } from './pages/remaining.tsx'
import { SelectionPage } from './pages/selection.tsx'
import { type CallScope, withCommitteeCall } from './scope-routes.tsx'
import { commonOutcomeIn, selectionOf } from './selection.ts'
import { listCandidates } from './selection-store.ts'
import type { FieldProblem } from './wording.ts'

/** The selection's working page, and one decision for all that is left. */
export const selectionRoutes = new Hono<Env>()
const HOME = '/gestion/appels/:slug/selection'

selectionRoutes.get(HOME, c =>
  withCommitteeCall(c, 'select', scope => workingPage(c, scope, { outcome: '', reason: '' })),
)

selectionRoutes.post(`${HOME}/restantes`, c =>
  withCommitteeCall(c, 'select', async scope => {
    const typed = await typedOf(c)
    const problems = problemsOf(commonOutcomeIn(typed.outcome), typed.reason)
    return problems.length > 0 ? workingPage(c, scope, typed, problems) : previewPage(c, scope, typed)
  }),
)

selectionRoutes.post(`${HOME}/restantes/decision`, c =>
  withCommitteeCall(c, 'select', async scope => {
    const form = await formOf(c)
    const typed = await typedOf(c)
    if (form.has('modifier')) return workingPage(c, scope, typed)
    const outcome = commonOutcomeIn(typed.outcome)
    const problems = problemsOf(outcome, typed.reason)
    if (outcome === null || problems.length > 0) return workingPage(c, scope, typed, problems)
    const decided = await decideRemaining(c.var.act, {
      callId: scope.call.id,
      stage: 'selection',
      outcome,
      reason: typed.reason,
      seen: form.text('vu'),
    })
    if (decided.ok) return seeOther(c, `/gestion/appels/${scope.call.slug}/selection`)
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

async function workingPage(
  c: Ctx,
  { call, guide, shell }: CallScope,
  typed: TypedDecision,
  problems: FieldProblem[] = [],
): Promise<Response> {
  const candidates = await listCandidates(c.var.act.db, call.id)
  return html(
    c,
    <SelectionPage
      shell={shell}
      slug={call.slug}
      callTitle={guide.title}
      selection={selectionOf(candidates, guide.numbers.laureates ?? null)}
      typed={typed}
      problems={problems}
    />,
    problems.length > 0 ? 422 : 200,
  )
}

async function previewPage(
  c: Ctx,
  { call, guide, shell }: CallScope,
  typed: TypedDecision,
  refusal: string | null = null,
): Promise<Response> {
  const left = await listRemaining(c.var.act.db, call.id, 'selection')
  const outcome = commonOutcomeIn(typed.outcome)
  if (outcome === null || (left.length === 0 && refusal === null))
    return seeOther(c, `/gestion/appels/${call.slug}/selection`)
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
      refusal={refusal}
    />,
    refusal === null ? 200 : 409,
  )
}
