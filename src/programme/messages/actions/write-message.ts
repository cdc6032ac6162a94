import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { allow } from '../../../platform/rate-limit.ts'
import { isToken, type MessageProblem, readMessage, type Side } from '../message.ts'
import { THREAD_ABILITIES } from '../permissions.ts'
import { promisedOn } from '../promise.ts'
import { getDelay } from '../store/delays.ts'
import { markRead } from '../store/reads.ts'
import { findSubject } from '../store/subject.ts'
import { findByToken, lastNumber } from '../store/threads.ts'
import { tellOtherSide } from './tell-other-side.ts'
import '../tables.ts'

export type WriteRefusal =
  | MessageProblem
  | 'not-found'
  | 'form-cut'
  | 'already-sent'
  | 'too-many'
  | 'too-many-files'

export interface SaidMessage {
  body: string
  /** Of the form: the same sent twice is one message. */
  token: string
  publicUrl: string
  /** The names of the files that go with it. */
  files?: readonly string[]
}

/** How many an hour, by one person. */
export const MOST_AN_HOUR: Record<Side, number> = { applicant: 20, team: 200 }

/** Writes to the other side, which is told by e-mail in the same transaction. */
export async function writeMessage(
  act: Act,
  id: string,
  side: Side,
  said: SaidMessage,
): Promise<Outcome<null, WriteRefusal>> {
  const { personId } = act.actor
  if (personId === null) return refused('not-found')
  // Counted before anything else, so outside the transaction.
  if (!(await allow(act, `message-${side}:${personId}`, MOST_AN_HOUR[side], 3600))) return refused('too-many')
  return within(act, async act => {
    const { db, now } = act
    const subject = await findSubject(db, act.actor, id, true)
    const may = side === 'team' ? THREAD_ABILITIES.answer : THREAD_ABILITIES.writeToTeam
    if (!subject || !may(subject.standing)) return refused('not-found')
    const read = readMessage(said.body)
    if ('problem' in read) return refused(read.problem)
    if (!isToken(said.token)) return refused('form-cut')
    const already = await findByToken(db, id, said.token)
    if (already)
      return already.body === read.body && already.side === side ? done(null) : refused('already-sent')
    const { incubator, call } = subject
    const message = {
      id: act.newId(),
      incubator_id: incubator.id,
      call_id: call.id,
      application_id: id,
      number: (await lastNumber(db, id)) + 1,
      side,
      author_id: personId,
      body: read.body,
      token: said.token,
      written_at: now,
      promised_on:
        side === 'team' ? null : promisedOn(now, (await getDelay(db, incubator.id)).days, incubator),
    }
    await db.insertInto('thread_messages').values(message).execute()
    await markRead(act, id, personId, message.number)
    await record(act, {
      incubatorId: incubator.id,
      subject: `application:${id}`,
      verb: 'application.message-written',
      payload: { message: message.id, side },
    })
    await tellOtherSide(act, subject, message, said.publicUrl, said.files)
    return done(null)
  })
}
