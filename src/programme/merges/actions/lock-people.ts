import type { Db } from '../../../platform/database/tables.ts'
import '../../people/tables.ts'

/** Holds people until the end of the transaction, in one order: two merges of the same never wait for each other. */
export async function lockPeople(db: Db, ids: readonly string[]): Promise<void> {
  await db.selectFrom('people').select('id').where('id', 'in', ids).orderBy('id').forUpdate().execute()
}
