import { sql } from 'kysely'
import type { Db } from '../../../platform/database/tables.ts'
import '../tables.ts'

/** The last export of a list, made or being made. */
export const findExport = (db: Db, listId: string) =>
  db
    .selectFrom('elimination_exports')
    .select([
      'number',
      'fingerprint',
      'records',
      'asked_at as askedAt',
      'made_at as madeAt',
      'taken_at as takenAt',
    ])
    .where('list_id', '=', listId)
    .orderBy('number', 'desc')
    .executeTakeFirst()

/** What is in the ZIP of an export, in its order, without the contents. */
export const listParts = (db: Db, listId: string, exportNumber: number) =>
  db
    .selectFrom('elimination_parts')
    .select(['number', 'name', 'sha256', 'size', 'crc'])
    .select(eb => eb('content', 'is', null).as('kept'))
    // What it weighs in the ZIP.
    .select(eb => eb.fn.coalesce(sql<number>`octet_length(content)`, 'size').as('bytes'))
    .where('list_id', '=', listId)
    .where('export_number', '=', exportNumber)
    .orderBy('number')
    .orderBy('name')
    .execute()

export type ExportPart = Awaited<ReturnType<typeof listParts>>[number]

/** The volumes of an export that were downloaded, each once. */
export const listTakenVolumes = async (db: Db, listId: string, exportNumber: number): Promise<number[]> =>
  (
    await db
      .selectFrom('elimination_volumes_taken')
      .select('volume')
      .where('list_id', '=', listId)
      .where('export_number', '=', exportNumber)
      .orderBy('volume')
      .execute()
  ).map(({ volume }) => volume)

export const readPart = async (db: Db, listId: string, exportNumber: number, name: string) =>
  (
    await db
      .selectFrom('elimination_parts')
      .select('content')
      .where('list_id', '=', listId)
      .where('export_number', '=', exportNumber)
      .where('name', '=', name)
      .executeTakeFirst()
  )?.content

/** Packed records are copies: none outlives the list it was made for. */
export const deleteParts = async (db: Db, listId: string): Promise<void> => {
  await db.deleteFrom('elimination_parts').where('list_id', '=', listId).execute()
}
