import type { Insertable } from 'kysely'
import type { Db, Tables } from '../../../platform/database/tables.ts'

/** Rows of one statement: far under the 65,535 parameters of a statement. */
const CHUNK = 1000

/** Inserts rows by the thousand. */
export async function insertMany<T extends keyof Tables & string>(
  db: Db,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += CHUNK)
    await db
      .insertInto(table)
      // biome-ignore lint/suspicious/noExplicitAny: the type of a row does not survive the type of its table
      .values(rows.slice(start, start + CHUNK) as any)
      .execute()
}
