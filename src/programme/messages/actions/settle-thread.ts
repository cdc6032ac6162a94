import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { waitingIn } from '../message.ts'
import { THREAD_ABILITIES } from '../permissions.ts'
import { findSubject } from '../store/subject.ts'
import { getThread } from '../store/threads.ts'
import '../tables.ts'

/** Says that the messages up to the one that was on the page ask for no answer; a later one still does. */
export function settleThread(
  act: Act,
  id: string,
  upTo: string,
): Promise<Outcome<null, 'not-found' | 'unknown-message'>> {
  return within(act, async act => {
    const { db, now, actor } = act
    const subject = await findSubject(db, actor, id, true)
    if (!subject || !THREAD_ABILITIES.answer(subject.standing)) return refused('not-found')
    const { messages, settled } = await getThread(db, id)
    const last = messages.find(({ number }) => String(number) === upTo)
    if (!last) return refused('unknown-message')
    const waiting = waitingIn(messages, settled)
    // Clicked twice, or answered meanwhile.
    if (!waiting || waiting.number > last.number) return done(null)
    await db
      .insertInto('thread_settlings')
      .values({
        id: act.newId(),
        application_id: id,
        number: last.number,
        settled_by: actor.personId,
        settled_at: now,
      })
      .execute()
    await record(act, {
      incubatorId: subject.incubator.id,
      subject: `application:${id}`,
      verb: 'application.thread-settled',
      payload: { number: last.number },
    })
    return done(null)
  })
}
