import { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import type { CommonDecision, CommonPreview } from '../jury/common-decision.ts'
import { type CommonAnswers, decideCommon, previewCommon } from '../jury/common-decision-actions.ts'
import type { TypedDecision } from '../jury/typed-decision.ts'
import { SelectionRemainingPage } from './pages/remaining.tsx'
import { SelectionPage } from './pages/selection.tsx'
import { type CallScope, withCommitteeCall } from './scope-routes.tsx'
import { type CommonOutcome, commonOutcomeIn, selectionOf } from './selection.ts'
import { listCandidates } from './selection-store.ts'
import type { FieldProblem } from './wording.ts'

/** The selection's working page, and one decision for all that is left. */
export const selectionRoutes = new Hono<Env>()
const HOME = '/gestion/appels/:slug/selection'

selectionRoutes.get(HOME, c =>
  withCommitteeCall(c, 'select', scope => workingPage(c, scope, { outcome: '', reason: '' })),
)

selectionRoutes.post(`${HOME}/restantes`, c =>
  withCommitteeCall(c, 'select', async scope =>
    previewCommon(c.var.act, common(scope), await formOf(c), answers(c, scope)),
  ),
)

selectionRoutes.post(`${HOME}/restantes/decision`, c =>
  withCommitteeCall(c, 'select', async scope =>
    decideCommon(c.var.act, common(scope), await formOf(c), answers(c, scope)),
  ),
)

const common = ({ call }: CallScope): CommonDecision<CommonOutcome> => ({
  callId: call.id,
  stage: 'selection',
  outcomeIn: commonOutcomeIn,
})

const answers = (c: Ctx, scope: CallScope): CommonAnswers<CommonOutcome, Response> => ({
  form: (typed, problems) => workingPage(c, scope, typed, problems),
  preview: read => previewPage(c, scope, read),
  done: () => seeOther(c, `/gestion/appels/${scope.call.slug}/selection`),
  notFound: () => notFound(c),
})

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

function previewPage(
  c: Ctx,
  { call, guide, shell }: CallScope,
  read: CommonPreview<CommonOutcome>,
): Response {
  const page = <SelectionRemainingPage shell={shell} slug={call.slug} callTitle={guide.title} read={read} />
  return html(c, page, read.refusal === null ? 200 : 409)
}
