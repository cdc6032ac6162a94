import type { Act } from '../../../platform/act.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { chosenSlot } from '../callback.ts'
import { cancelledMail } from '../callback-mails.ts'
import { type MessageProblem, readMessage, type Side } from '../message.ts'
import { type Found, onCallback, recordCallback, tell } from './on-callback.ts'

export type EndRefusal = 'not-found' | 'no-wish' | MessageProblem | 'not-agreed'
export const LONGEST_WORD = 500

/** Either side gives the call up, with a word for the other. */
export function cancelCallback(
  act: Act,
  id: string,
  side: Side,
  said: { words: string; publicUrl: string },
): Promise<Outcome<null, EndRefusal>> {
  return onCallback<null, EndRefusal>(act, id, side, async found => {
    const { callback } = found
    if (!callback) return refused('no-wish')
    if (callback.ending !== null) return callback.ending === 'cancelled' ? done(null) : refused('no-wish')
    const read = readMessage(said.words)
    if ('problem' in read) return refused(read.problem)
    if ([...read.body].length > LONGEST_WORD) return refused('too-long')
    await end(found, 'cancelled', side, read.body)
    const other = side === 'team' ? 'applicant' : 'team'
    await tell(found, other, said.publicUrl, of => cancelledMail(of, read.body))
    return done(null)
  })
}

/** The team says that the call took place. */
export function closeCallback(act: Act, id: string): Promise<Outcome<null, EndRefusal>> {
  return onCallback<null, EndRefusal>(act, id, 'team', async found => {
    const { callback, act } = found
    if (!callback) return refused('no-wish')
    if (callback.ending !== null) return callback.ending === 'done' ? done(null) : refused('no-wish')
    const slot = chosenSlot(callback)
    if (!slot || slot.startsAt > act.now) return refused('not-agreed')
    await end(found, 'done', 'team', '')
    return done(null)
  })
}

async function end(found: Found, ending: 'done' | 'cancelled', side: Side, words: string): Promise<void> {
  const { act, callback } = found
  await act.db
    .updateTable('callback_wishes')
    .set({
      ending,
      ended_side: side,
      ended_words: words,
      ended_by: act.actor.personId,
      ended_at: act.now,
    })
    .where('id', '=', callback?.id ?? '')
    .execute()
  await recordCallback(found, ending, { side })
}
