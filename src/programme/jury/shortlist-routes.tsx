import { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { isOutcomeOf, type ShortlistOutcome } from '../applications/decision.ts'
import type { CommonDecision, CommonPreview } from './common-decision.ts'
import { type CommonAnswers, decideCommon, previewCommon } from './common-decision-actions.ts'
import { listLackingReviews } from './lacking-reviews-store.ts'
import { minutesRoutes } from './minutes-routes.tsx'
import { ShortlistPage } from './pages/shortlist.tsx'
import { ShortlistRemainingPage } from './pages/shortlist-remaining.tsx'
import { rankingRoutes } from './ranking-routes.tsx'
import { rankingView } from './ranking-view-routes.tsx'
import type { ReasonProblem } from './shortlist.ts'
import { shortlistDecisionRoutes } from './shortlist-decision-routes.tsx'
import { type ShortlistScope, withShortlist } from './shortlist-scope-routes.tsx'
import { progressOfShortlist } from './shortlist-store.ts'
import type { TypedDecision } from './typed-decision.ts'

/** The ranking, then the shortlist's working page with one decision for all that is left, single decisions, minutes. */
export const shortlistRoutes = new Hono<Env>()
for (const routes of [rankingRoutes, shortlistDecisionRoutes, minutesRoutes])
  shortlistRoutes.route('/', routes)

const HOME = '/gestion/appels/:slug/preselection'

shortlistRoutes.get(HOME, c =>
  withShortlist(c, 'shortlist', scope => workingPage(c, scope, { outcome: '', reason: '' })),
)

shortlistRoutes.post(`${HOME}/restantes`, c =>
  withShortlist(c, 'shortlist', async scope =>
    previewCommon(c.var.act, common(scope), await formOf(c), answers(c, scope)),
  ),
)

shortlistRoutes.post(`${HOME}/restantes/decision`, c =>
  withShortlist(c, 'shortlist', async scope =>
    decideCommon(c.var.act, common(scope), await formOf(c), answers(c, scope)),
  ),
)

const common = ({ call }: ShortlistScope): CommonDecision<ShortlistOutcome> => ({
  callId: call.id,
  stage: 'shortlist',
  outcomeIn: text => (isOutcomeOf('shortlist', text) ? (text as ShortlistOutcome) : null),
})

const answers = (c: Ctx, scope: ShortlistScope): CommonAnswers<ShortlistOutcome, Response> => ({
  form: (typed, problems) => workingPage(c, scope, typed, problems),
  preview: read => previewPage(c, scope, read),
  done: () => seeOther(c, `/gestion/appels/${scope.call.slug}/preselection`),
  notFound: () => notFound(c),
})

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

async function previewPage(
  c: Ctx,
  { call, guide, shell }: ShortlistScope,
  read: CommonPreview<ShortlistOutcome>,
): Promise<Response> {
  const lacking = await listLackingReviews(c.var.act.db, call.id)
  const head = { shell, slug: call.slug, callTitle: guide.title }
  return html(
    c,
    <ShortlistRemainingPage {...head} read={read} lacking={lacking} />,
    read.refusal === null ? 200 : 409,
  )
}
