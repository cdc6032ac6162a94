import type { Act } from '../../src/platform/act.ts'
import { accept } from '../../src/platform/files/accept.ts'
import type { Files } from '../../src/platform/files/files.ts'
import { keepContent } from '../../src/platform/files/keep.ts'
import { insertFile } from '../../src/platform/files/store.ts'
import { filesAnswer } from '../../src/programme/applications/attached.ts'
import type { Call } from '../../src/programme/calls/call.ts'
import { mark, type Subject } from './rows.ts'

/** A file whose content is marked, in an answer or in a message, before anything is sent. */
export async function plantFile(
  act: Act,
  { call, files }: { call: Call; files: Files },
  id: string,
  subject: Subject,
  message: string | null = null,
): Promise<string> {
  const bytes = Buffer.from(mark(subject, message ? 'message' : 'shared'))
  const accepted = await accept({ name: 'piece.txt', bytes }, files.limit)
  if (!accepted.ok) throw new Error(accepted.reason)
  await keepContent(act, files, accepted.value)
  const file = await insertFile(act.db, accepted.value, {
    id: act.newId(),
    incubator_id: call.incubatorId,
    added_by: act.actor.personId,
    added_at: act.now,
    application_id: message ? null : id,
    message_id: message,
  })
  if (message === null)
    await act.db
      .insertInto('application_answers')
      .values({
        application_id: id,
        field: 'piece',
        value: filesAnswer([file]),
        version: 1,
        saved_at: act.now,
      })
      .execute()
  return file.id
}
