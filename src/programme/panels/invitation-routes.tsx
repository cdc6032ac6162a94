import { Hono } from 'hono'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import { civilDate, frenchDate } from '../../platform/dates.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { startSession } from '../../platform/session.ts'
import { getLatestGuide } from '../calls/store.ts'
import { brandOf } from '../incubators/incubator.ts'
import { getIncubator } from '../incubators/store.ts'
import { findPersonByAddress, listAddresses } from '../people/store.ts'
import { answerByLink, answerSignedIn } from './actions/answer-invitation.ts'
import { declarationPath } from './addresses.ts'
import { loadAhead } from './ahead-store.ts'
import { dutyOf } from './duty.ts'
import { type Answered, type AnswerRefusal, invitationEnds, stateOfInvitation } from './invitation.ts'
import { DeclinedPage, InvitationPage, InvitationRefusedPage } from './pages/invitation.tsx'
import { MyInvitationsPage } from './pages/my-invitations.tsx'
import type { Seat } from './panel.ts'
import { mayOnPanel } from './permissions.ts'
import { saidOf } from './said.ts'
import {
  findInvitation,
  findSeat,
  getSeatContext,
  listHeldSeats,
  listPendingInvitations,
  type OwnSeat,
} from './store.ts'
import { ANSWER_REFUSALS } from './wording.ts'

/** Answering an invitation: by the link of the e-mail, or signed in with the invited address. */
export const invitationRoutes = new Hono<Env>()

invitationRoutes.get('/invitations', async c => {
  const { db, actor, now } = c.var.act
  const { personId } = actor
  if (personId === null) return askSignIn(c)
  const lines = async (own: OwnSeat[]) =>
    Promise.all(
      own.map(async line => {
        const { guide } = await getLatestGuide(db, line.callId)
        const incubator = await getIncubator(db, line.incubatorId)
        const seat = await findSeat(db, line.id)
        const ahead = await loadAhead(db, line, incubator.zone, now)
        return {
          ...line,
          callTitle: guide.title,
          incubator: incubator.name,
          duty: dutyOf(line.kind, guide, seat?.loadLimit ?? null, ahead),
          declared: (seat?.declaredAt ?? null) !== null,
        }
      }),
    )
  const pending = await lines(await listPendingInvitations(db, personId))
  const held = await lines(await listHeldSeats(db, personId))
  const said = saidOf(c.req.query('dit'))
  return html(c, <MyInvitationsPage shell={c.var.shell()} pending={pending} held={held} said={said} />)
})

invitationRoutes.get('/invitations/:token', async c => {
  const token = c.req.param('token')
  const found = await findInvitation(c.var.act.db, token)
  if ('refusal' in found) return refusedLink(c, found.refusal, 404)
  const { seat } = found
  const state = stateOfInvitation(seat, c.var.act.now)
  if (state === 'open') return invitationPage(c, seat, `/invitations/${token}`, true)
  if (state === 'declined') return declinedPage(c, seat)
  if (state !== 'accepted') return refusedLink(c, state, 404)
  return seat.personId === c.var.act.actor.personId
    ? seeOther(c, declarationPath(seat.id))
    : refusedLink(c, 'used', 404, seat.id)
})

invitationRoutes.post('/invitations/:token', async c => {
  const token = c.req.param('token')
  const said = await answerOf(c)
  const answered = await answerByLink(c.var.act, token, said)
  if (answered.ok) {
    const { seatId, personId } = answered.value
    if (personId === null) return seeOther(c, `/invitations/${token}`)
    if (personId !== c.var.act.actor.personId) await startSession(c, c.var.act, personId)
    return seeOther(c, declarationPath(seatId))
  }
  const found = await findInvitation(c.var.act.db, token)
  if ('refusal' in found) return refusedLink(c, found.refusal, 422)
  const { seat } = found
  if (stateOfInvitation(seat, c.var.act.now) === 'open' && answered.reason !== 'already-seated')
    return invitationPage(c, seat, `/invitations/${token}`, true, said, answered.reason)
  return refusedLink(c, answered.reason, 422, answered.reason === 'used' ? seat.id : undefined)
})

invitationRoutes.get('/sieges/:id/reponse', c =>
  withOffered(c, async seat => {
    if (seat.answer === 'declined') return declinedPage(c, seat)
    if (seat.answer === 'accepted') return seeOther(c, declarationPath(seat.id))
    return invitationPage(c, seat, `/sieges/${seat.id}/reponse`, false)
  }),
)

invitationRoutes.post('/sieges/:id/reponse', c =>
  withOffered(c, async seat => {
    const said = await answerOf(c)
    const answered = await answerSignedIn(c.var.act, seat.id, said)
    if (answered.ok)
      return seeOther(
        c,
        answered.value.personId === null ? '/invitations?dit=decline' : declarationPath(seat.id),
      )
    if (answered.reason === 'unknown') return notFound(c)
    if (answered.reason === 'used' || answered.reason === 'already-seated')
      return refusedLink(c, answered.reason, 422)
    return invitationPage(c, seat, `/sieges/${seat.id}/reponse`, false, said, answered.reason)
  }),
)

/** The seat of this address, for someone one of whose addresses was invited. */
async function withOffered(c: Ctx, work: (seat: Seat) => Promise<Response>): Promise<Response> {
  const { db, actor } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const seat = await findSeat(db, c.req.param('id') ?? '')
  if (!seat || seat.invitedAt === null || seat.removedAt !== null) return notFound(c)
  const addresses = await listAddresses(db, actor.personId)
  const own = addresses.some(({ address }) => address.toLowerCase() === seat.address.toLowerCase())
  return mayOnPanel('answerInvitation', new Set(), own) ? work(seat) : notFound(c)
}

async function answerOf(c: Ctx): Promise<Answered> {
  const form = await formOf(c)
  return {
    answer: form.text('reponse'),
    reason: form.text('motif'),
    otherAccount: form.text('confirme') === 'oui',
  }
}

const FIELDS: Partial<Record<AnswerRefusal, string>> = {
  'other-account': 'confirme',
  'reason-too-long': 'motif',
  'answer-missing': 'contenu',
}

async function invitationPage(
  c: Ctx,
  seat: Seat,
  action: string,
  byLink: boolean,
  typed: Pick<Answered, 'answer' | 'reason'> = { answer: '', reason: '' },
  refusal?: AnswerRefusal,
): Promise<Response> {
  const { db, actor, now } = c.var.act
  const { kind, callId, incubatorId } = await getSeatContext(db, seat)
  const incubator = await getIncubator(db, incubatorId)
  const { guide } = await getLatestGuide(db, callId)
  const ahead = await loadAhead(db, { kind, callId, panelId: seat.panelId }, incubator.zone, now)
  const owner = byLink && actor.personId !== null ? await findPersonByAddress(db, seat.address) : undefined
  const other = byLink && actor.personId !== null && owner?.id !== actor.personId
  const ends = seat.invitedAt && invitationEnds(seat.invitedAt)
  return html(
    c,
    <InvitationPage
      shell={c.var.shell(brandOf(incubator))}
      action={action}
      kind={kind}
      role={seat.role}
      name={seat.name}
      address={seat.address}
      incubator={incubator.name}
      administration={incubator.administration}
      contact={incubator.contactEmail}
      callTitle={guide.title}
      duty={dutyOf(kind, guide, seat.loadLimit, ahead)}
      until={byLink && ends ? frenchDate(civilDate(ends, incubator.zone)) : null}
      otherAccount={other ? (c.var.person?.name ?? '') : null}
      typed={typed}
      errors={refusal ? [{ field: FIELDS[refusal] ?? 'contenu', message: ANSWER_REFUSALS[refusal] }] : []}
    />,
    refusal ? 422 : 200,
  )
}

async function declinedPage(c: Ctx, seat: Seat): Promise<Response> {
  const { db, now } = c.var.act
  const { kind, callId, incubatorId } = await getSeatContext(db, seat)
  const incubator = await getIncubator(db, incubatorId)
  const { guide } = await getLatestGuide(db, callId)
  return html(
    c,
    <DeclinedPage
      shell={c.var.shell(brandOf(incubator))}
      kind={kind}
      callTitle={guide.title}
      on={frenchDate(civilDate(seat.answeredAt ?? now, incubator.zone))}
      contact={incubator.contactEmail}
    />,
  )
}

/** Says why a link cannot serve; signing in is never a dead end. */
function refusedLink(c: Ctx, refusal: AnswerRefusal, status: 404 | 422, seatId?: string): Response {
  const next = seatId === undefined ? '/invitations' : declarationPath(seatId)
  return html(
    c,
    <InvitationRefusedPage shell={c.var.shell()} problem={ANSWER_REFUSALS[refusal]} next={next} />,
    status,
  )
}
