import type { Act } from '../../../platform/act.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { type MessageProblem, readMessage } from '../message.ts'
import { onCallback, recordCallback } from './on-callback.ts'

export type CallNoteRefusal = 'not-found' | 'no-wish' | MessageProblem

// The same words of the same person within a minute are a second click.
const CLICKED_TWICE_MS = 60_000

/** Keeps what the team notes of a call: secret, and said so before writing. */
export function noteCall(act: Act, id: string, typed: string): Promise<Outcome<null, CallNoteRefusal>> {
  return onCallback<null, CallNoteRefusal>(act, id, 'team', async found => {
    const { act, callback } = found
    if (!callback) return refused('no-wish')
    const read = readMessage(typed)
    if ('problem' in read) return refused(read.problem)
    const same = act.db
      .selectFrom('callback_notes')
      .select('id')
      .where('wish_id', '=', callback.id)
      .where('author_id', '=', act.actor.personId)
      .where('body', '=', read.body)
      .where('written_at', '>', new Date(act.now.getTime() - CLICKED_TWICE_MS))
    if (await same.limit(1).executeTakeFirst()) return done(null)
    const noteId = act.newId()
    await act.db
      .insertInto('callback_notes')
      .values({
        id: noteId,
        wish_id: callback.id,
        body: read.body,
        author_id: act.actor.personId,
        written_at: act.now,
      })
      .execute()
    await recordCallback(found, 'noted', { note: noteId, communicability: 'deliberation' })
    return done(null)
  })
}
