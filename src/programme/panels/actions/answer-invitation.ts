import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { addressKey } from '../../../platform/mail/address.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { withoutInvisible } from '../../applications/answers.ts'
import { personOfProvedAddress } from '../../people/actions/confirm-address.ts'
import { describePerson } from '../../people/actions/describe-person.ts'
import { findPerson, listAddresses } from '../../people/store.ts'
import {
  type Answered,
  type AnswerRefusal,
  isAnswer,
  LONGEST_ANSWER_REASON,
  stateOfInvitation,
} from '../invitation.ts'
import { findInvitation, getSeatContext } from '../invitations-store.ts'
import type { Seat } from '../panel.ts'
import { findSeat, findSeatOf } from '../seats-store.ts'
import { recordConflicts } from './check-conflicts.ts'
import '../tables.ts'

/** Who the seat went to; null when it was declined. */
export interface Taken {
  seatId: string
  personId: string | null
}

/** Answers by the link of the e-mail, which proves the address; the link serves once. */
export function answerByLink(
  act: Act,
  token: string,
  said: Answered,
): Promise<Outcome<Taken, AnswerRefusal>> {
  return within(act, async act => {
    const found = await findInvitation(act.db, token)
    if ('refusal' in found) return refused(found.refusal)
    const seat = await findSeat(act.db, found.seat.id, true)
    // Invited again between the two readings: this link is the old one by now.
    const still = await findInvitation(act.db, token)
    if (!seat || 'refusal' in still) return refused('replaced')
    const problem = problemOf(said)
    if (problem) return refused(problem)
    const state = stateOfInvitation(seat, act.now)
    if (state === 'declined' && said.answer === 'decliner') return done({ seatId: seat.id, personId: null })
    if (state === 'accepted' && said.answer === 'accepter' && seat.personId === act.actor.personId)
      return done({ seatId: seat.id, personId: seat.personId })
    if (state === 'accepted' || state === 'declined') return refused('used')
    if (state !== 'open') return refused(state)
    if (said.answer === 'decliner') return decline(act, seat, said.reason)
    // Of a mailbox several people read, the one who is signed in.
    if (act.actor.personId !== null && (await isOwnAddress(act, seat.address)))
      return accept(act, seat, act.actor.personId)
    if (act.actor.personId !== null && !said.otherAccount) return refused('other-account')
    const { id } = await personOfProvedAddress(act, seat.address)
    return accept(act, seat, id)
  })
}

/** Answers from « Invitations », signed in: one of one's own addresses was invited, so no link is needed. */
export function answerSignedIn(
  act: Act,
  seatId: string,
  said: Answered,
): Promise<Outcome<Taken, AnswerRefusal>> {
  return within(act, async act => {
    const { personId } = act.actor
    const seat = await findSeat(act.db, seatId, true)
    if (!seat || personId === null) return refused('unknown')
    const own = await isOwnAddress(act, seat.address)
    // Not sent to them, prepared only, or removed: there is nothing to see.
    if (!own || seat.invitedAt === null || seat.removedAt !== null) return refused('unknown')
    const problem = problemOf(said)
    if (problem) return refused(problem)
    if (seat.answer === 'accepted' && said.answer === 'accepter' && seat.personId === personId)
      return done({ seatId, personId })
    if (seat.answer === 'declined' && said.answer === 'decliner') return done({ seatId, personId: null })
    if (seat.answer !== null) return refused('used')
    return said.answer === 'decliner' ? decline(act, seat, said.reason) : accept(act, seat, personId)
  })
}

async function isOwnAddress({ db, actor }: Act, wanted: string): Promise<boolean> {
  const own = actor.personId === null ? [] : await listAddresses(db, actor.personId)
  return own.some(({ address }) => addressKey(address) === addressKey(wanted))
}

function problemOf({ answer, reason }: Answered): AnswerRefusal | null {
  if (!isAnswer(answer)) return 'answer-missing'
  return reason.length > LONGEST_ANSWER_REASON ? 'reason-too-long' : null
}

async function accept(act: Act, seat: Seat, personId: string): Promise<Outcome<Taken, 'already-seated'>> {
  const { kind, callId, incubatorId } = await getSeatContext(act.db, seat)
  // One person, two invited addresses: one seat.
  await act.db.selectFrom('people').select('id').where('id', '=', personId).forUpdate().execute()
  if (await findSeatOf(act.db, callId, kind, personId)) return refused('already-seated')
  await act.db
    .updateTable('seats')
    .set({ answer: 'accepted', answered_at: act.now, person_id: personId, answer_reason: '' })
    .where('id', '=', seat.id)
    .execute()
  const person = await findPerson(act.db, personId)
  if (person && person.name.trim() === '')
    await describePerson(act, personId, {
      name: seat.name,
      service: person.service || seat.service,
      post: person.post,
    })
  await record(act, {
    incubatorId,
    subject: `seat:${seat.id}`,
    verb: 'seat.accepted',
    payload: { person: personId },
  })
  await recordConflicts(act, callId)
  return done({ seatId: seat.id, personId })
}

async function decline(act: Act, seat: Seat, reason: string): Promise<Outcome<Taken, never>> {
  const { incubatorId } = await getSeatContext(act.db, seat)
  await act.db
    .updateTable('seats')
    .set({
      answer: 'declined',
      answered_at: act.now,
      answer_reason: withoutInvisible(reason).trim(),
    })
    .where('id', '=', seat.id)
    .execute()
  await record(act, { incubatorId, subject: `seat:${seat.id}`, verb: 'seat.declined', payload: {} })
  return done({ seatId: seat.id, personId: null })
}
