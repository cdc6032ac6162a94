import { type Act, within } from '../../../platform/act.ts'
import type { Accepted } from '../../../platform/files/accept.ts'
import type { FileRefusal } from '../../../platform/files/file.ts'
import type { Files } from '../../../platform/files/files.ts'
import { forgetPieces, type Given, receive } from '../../../platform/files/receive.ts'
import { insertFile } from '../../../platform/files/store.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { allow } from '../../../platform/rate-limit.ts'
import type { Side } from '../message.ts'
import { findSent } from '../store/message-files.ts'
import { MOST_AN_HOUR, type SaidMessage, type WriteRefusal, writeMessage } from './write-message.ts'

/** In one message. */
export const MOST_FILES = 3

export type NotWritten = WriteRefusal | FileRefusal

/** Writes a message with its files, or neither: a refusal says which file. */
export async function writeWithFiles(
  act: Act,
  files: Files,
  id: string,
  side: Side,
  said: SaidMessage,
  given: readonly Given[],
): Promise<Outcome<null, NotWritten> & { name?: string }> {
  if (given.length > MOST_FILES) return { ...refused('too-many-files'), name: '' }
  // Counted before anything is kept.
  if (given.length > 0 && !(await allow(act, `join:${act.actor.personId}`, MOST_AN_HOUR.team, 3600)))
    return refused('too-many')
  const accepted: Accepted[] = []
  for (const each of given) {
    const received = await receive(act, files, each)
    if (!received.ok) return received
    accepted.push(received.value)
  }
  return within(act, async act => {
    const written = await writeMessage(act, id, side, { ...said, files: accepted.map(({ name }) => name) })
    if (!written.ok) return written
    const sent = await findSent(act.db, id, said.token)
    // Clicked twice: the first click has joined them.
    if (!sent || sent.joined) return done(null)
    for (const file of accepted)
      await insertFile(act.db, file, {
        id: act.newId(),
        incubator_id: sent.incubator_id,
        added_by: act.actor.personId,
        added_at: act.now,
        application_id: null,
        message_id: sent.id,
      })
    for (const each of given) await forgetPieces(act, each)
    return done(null)
  })
}
