import { Hono, type MiddlewareHandler } from 'hono'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import { civilDate, frenchDateTime } from '../../platform/dates.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { effectiveSending } from '../applications/application.ts'
import { findDecision } from '../applications/decision-store.ts'
import { answersIn } from '../applications/receipt.ts'
import { isId, loadApplication } from '../applications/store.ts'
import { getPublicCall } from '../calls/store.ts'
import { listCountedReviews } from '../jury/counted-reviews-store.ts'
import { listCriteria } from '../jury/criteria-store.ts'
import { summaryOf } from '../jury/ranking.ts'
import { recheckShortlisted } from './actions/recheck-shortlisted.ts'
import { stepAside } from './actions/step-aside.ts'
import { CandidatePage } from './pages/candidate.tsx'
import { CommitteeHome } from './pages/home.tsx'
import { SheetsPage } from './pages/sheets.tsx'
import { StepAsidePage } from './pages/step-aside.tsx'
import { type ApplicationScope, withCandidate, withCommitteeCall } from './scope-routes.tsx'
import { findNextSitting, listReadable, listSeatedCalls } from './seats-store.ts'
import { RECUSAL_TOO_LONG } from './wording.ts'

/** What a committee member reads, prints, and steps aside from. */
export const memberRoutes = new Hono<Env>()

const recheck: MiddlewareHandler<Env> = async (c, next) => {
  await recheckShortlisted(c.var.act)
  return next()
}
memberRoutes.use('/comite', recheck)
memberRoutes.use('/comite/*', recheck)

memberRoutes.get('/comite', async c => {
  const { db, actor, now } = c.var.act
  const { personId } = actor
  if (personId === null) return askSignIn(c)
  const seats = await listSeatedCalls(db, personId)
  if (seats.length === 0) return notFound(c)
  const calls = await Promise.all(
    seats.map(async ({ callId, slug, seatId, declared }) => {
      const { guide, incubator } = await getPublicCall(db, callId)
      const sitting = await findNextSitting(db, callId, civilDate(now, incubator.zone))
      return {
        slug,
        title: guide.title,
        incubator: incubator.name,
        seatId,
        declared,
        heldOn: sitting?.heldOn ?? guide.dates.selectionOn,
        place: sitting?.place || guide.places.committee,
        laureates: guide.numbers.laureates ?? null,
        readable: await listReadable(db, callId, personId),
      }
    }),
  )
  return html(c, <CommitteeHome shell={c.var.shell()} calls={calls} />)
})

memberRoutes.get('/comite/appels/:slug/fiches', c =>
  withCommitteeCall(c, 'printSheets', async ({ call, guide, shell, personId }) => {
    const { db } = c.var.act
    const criteria = await listCriteria(db, call.id)
    return html(
      c,
      <SheetsPage
        shell={shell}
        callTitle={guide.title}
        readable={await listReadable(db, call.id, personId)}
        criteria={criteria.length > 0 ? criteria : guide.criteria}
      />,
    )
  }),
)

memberRoutes.get('/comite/:applicationId', c =>
  withCandidate(c, c.req.param('applicationId'), 'read', async ({ row, slug, incubator, shell }) => {
    const { db } = c.var.act
    const application = await loadApplication(db, row.id)
    const sending = application && effectiveSending(application.facts)
    if (!application || !sending) return notFound(c)
    const values = answersIn(sending.canonical)
    const reviews = await listCountedReviews(db, row.id)
    return html(
      c,
      <CandidatePage
        shell={shell}
        id={row.id}
        slug={slug}
        title={row.sent_title}
        by={[values.get('nom'), values.get('poste'), values.get('service')].filter(Boolean).join(', ')}
        receipt={row.receipt}
        sentOn={frenchDateTime(sending.sentAt, incubator.zone)}
        form={application.readForm}
        values={values}
        summary={summaryOf(reviews.map(({ total }) => total))}
        reviews={reviews}
        criteria={await listCriteria(db, row.call_id)}
        reason={(await findDecision(db, row.id, 'shortlist'))?.reason ?? ''}
      />,
    )
  }),
)

memberRoutes.get('/comite/:applicationId/deport', c =>
  withCandidate(c, c.req.param('applicationId'), 'read', scope => stepAsidePage(c, scope, '', null)),
)

memberRoutes.post('/comite/:applicationId/deport', async c => {
  const id = c.req.param('applicationId')
  if (c.var.act.actor.personId === null) return askSignIn(c)
  if (!isId(id)) return notFound(c)
  const typed = (await formOf(c)).text('motif')
  const done = await stepAside(c.var.act, id, typed)
  if (done.ok) return seeOther(c, '/comite')
  if (done.reason === 'not-found') return notFound(c)
  return withCandidate(c, id, 'read', scope => stepAsidePage(c, scope, typed, RECUSAL_TOO_LONG))
})

async function stepAsidePage(
  c: Ctx,
  { row, shell }: ApplicationScope,
  typed: string,
  error: string | null,
): Promise<Response> {
  return html(
    c,
    <StepAsidePage shell={shell} id={row.id} title={row.sent_title} typed={typed} error={error} />,
    error === null ? 200 : 422,
  )
}
