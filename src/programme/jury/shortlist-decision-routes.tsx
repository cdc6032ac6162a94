import { Hono } from 'hono'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { relationsToApplication } from '../access/relations.ts'
import { isOutcomeOf, type ShortlistOutcome } from '../applications/decision.ts'
import { findDecision } from '../applications/decision-store.ts'
import { DECIDE_REFUSALS } from '../applications/decision-wording.ts'
import { applicationAbilities } from '../applications/permissions.ts'
import { type ApplicationRow, findRow, isId } from '../applications/store.ts'
import { getPublicCall } from '../calls/store.ts'
import { brandOf } from '../incubators/incubator.ts'
import { shortlistApplication } from './actions/shortlist-application.ts'
import { listCountedReviews } from './counted-reviews-store.ts'
import { listCriteria } from './criteria-store.ts'
import { lackingWords } from './lacking-reviews.ts'
import { expectedReviews } from './lacking-reviews-store.ts'
import { ShortlistConflictPage } from './pages/shortlist-conflict.tsx'
import { ShortlistDecisionPage } from './pages/shortlist-decision.tsx'
import { rankCall } from './rank-call-actions.ts'
import { REASON_PROBLEMS } from './ranking-wording.ts'
import { problemsOf } from './shortlist.ts'
import { keepsTheirs, numberOf, type TypedDecision, typedDecision } from './typed-decision.ts'

/** One decision of the jury on one candidature. */
export const shortlistDecisionRoutes = new Hono<Env>()
const PATH = '/gestion/candidatures/:id/preselection'

shortlistDecisionRoutes.get(PATH, c =>
  withDecided(c, async row => {
    const last = await findDecision(c.var.act.db, row.id, 'shortlist')
    return decisionPage(c, row, { outcome: last?.outcome ?? '', reason: last?.reason ?? '' })
  }),
)

shortlistDecisionRoutes.post(PATH, c =>
  withDecided(c, async row => {
    const form = await formOf(c)
    const typed = typedDecision(form)
    const { reason } = typed
    const outcome = isOutcomeOf('shortlist', typed.outcome) ? (typed.outcome as ShortlistOutcome) : null
    const errors = problemsOf(outcome, reason).map(problem => REASON_PROBLEMS[problem])
    if (outcome === null || errors.length > 0) return decisionPage(c, row, typed, errors)
    const done = () => seeOther(c, `${row.home}/preselection`)
    if (keepsTheirs(form)) return done()
    const base = numberOf(form.text('version'))
    const decided = await shortlistApplication(c.var.act, row.id, { outcome, reason, base })
    if (decided.ok) return done()
    if (decided.reason === 'not-found') return notFound(c)
    if (decided.reason === 'changed-meanwhile') return conflictPage(c, row, { outcome, reason })
    return decisionPage(c, row, typed, [{ field: 'issue', message: DECIDE_REFUSALS[decided.reason] }])
  }),
)

type Decided = ApplicationRow & { home: string }

async function withDecided(c: Ctx, work: (row: Decided) => Promise<Response>): Promise<Response> {
  const { db, actor } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const id = c.req.param('id') ?? ''
  if (!isId(id)) return notFound(c)
  const relations = await relationsToApplication(db, actor, id)
  if (!applicationAbilities.decide({ relations, status: 'sent' })) return notFound(c)
  const row = await findRow(db, id)
  if (!row) return notFound(c)
  const { slug } = await getPublicCall(db, row.call_id)
  return work({ ...row, home: `/gestion/appels/${slug}` })
}

/** What both pages say of the application. */
async function headOf(c: Ctx, row: Decided) {
  const { slug, guide, incubator } = await getPublicCall(c.var.act.db, row.call_id)
  return {
    shell: c.var.shell(brandOf(incubator)),
    id: row.id,
    slug,
    callTitle: guide.title,
    zone: incubator.zone,
    title: row.sent_title,
    places: guide.numbers.shortlist ?? null,
  }
}

/** Its line of the ranking; none until it is reviewed. */
async function standingOf(c: Ctx, row: Decided, places: number | null) {
  const { lines } = await rankCall(c.var.act.db, { callId: row.call_id, juror: null, places, weights: null })
  return lines.find(({ id, place }) => id === row.id && place !== null)
}

function closedWords(row: Decided): string | null {
  if (row.withdrawn_at !== null) return DECIDE_REFUSALS.withdrawn
  return row.screening === 'admissible' ? null : DECIDE_REFUSALS['stage-not-reached']
}

async function decisionPage(
  c: Ctx,
  row: Decided,
  typed: TypedDecision,
  errors: { field: string; message: string }[] = [],
): Promise<Response> {
  const { db } = c.var.act
  const reviews = await listCountedReviews(db, row.id)
  const head = await headOf(c, row)
  return html(
    c,
    <ShortlistDecisionPage
      {...head}
      receipt={row.receipt}
      standing={await standingOf(c, row, head.places)}
      reviews={reviews}
      lacking={lackingWords(reviews.length, await expectedReviews(db, row.call_id))}
      criteria={await listCriteria(db, row.call_id)}
      last={await findDecision(db, row.id, 'shortlist')}
      closed={closedWords(row)}
      typed={typed}
      errors={errors}
    />,
    errors.length > 0 ? 422 : 200,
  )
}

async function conflictPage(
  c: Ctx,
  row: Decided,
  mine: { outcome: ShortlistOutcome; reason: string },
): Promise<Response> {
  const theirs = await findDecision(c.var.act.db, row.id, 'shortlist')
  if (!theirs) return notFound(c)
  return html(c, <ShortlistConflictPage {...(await headOf(c, row))} theirs={theirs} mine={mine} />, 409)
}
