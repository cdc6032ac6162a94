import type { Db } from '../../../platform/database/tables.ts'
import type { FileRef } from '../../../platform/files/file.ts'
import { findFile, type KeptFile } from '../../../platform/files/store.ts'
import { isId } from '../../applications/store.ts'
import '../tables.ts'

/** The files of each message of a thread, by its number, in the order they were joined. */
export async function listMessageFiles(db: Db, applicationId: string): Promise<Map<number, FileRef[]>> {
  const rows = await db
    .selectFrom('files as f')
    .innerJoin('thread_messages as m', 'm.id', 'f.message_id')
    .select(['f.id', 'f.name', 'f.size', 'f.sha256', 'm.number'])
    .where('m.application_id', '=', applicationId)
    .orderBy('m.number')
    .orderBy('f.name')
    .execute()
  return Map.groupBy(rows, ({ number }) => number)
}

/** The message sent from that form, and whether its files are joined already. */
export const findSent = (db: Db, applicationId: string, token: string) =>
  db
    .selectFrom('thread_messages as m')
    .select(['m.id', 'm.incubator_id'])
    .select(({ exists, selectFrom }) =>
      exists(selectFrom('files as f').select('f.id').whereRef('f.message_id', '=', 'm.id')).as('joined'),
    )
    .where('m.application_id', '=', applicationId)
    .where('m.token', '=', token)
    .executeTakeFirst()

/** A file of a message, with the application its thread is about. */
export async function findMessageFile(
  db: Db,
  id: string,
): Promise<(KeptFile & { thread: string }) | undefined> {
  const file = isId(id) ? await findFile(db, id) : undefined
  if (!file?.message_id) return undefined
  const message = await db
    .selectFrom('thread_messages')
    .select('application_id')
    .where('id', '=', file.message_id)
    .executeTakeFirst()
  return message && { ...file, thread: message.application_id }
}
