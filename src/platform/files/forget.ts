import type { Db } from '../database/tables.ts'
import type { Files } from './files.ts'
import './tables.ts'

const DAY_MS = 86_400_000
const AT_ONCE = 500

/** Uploads left half-way for a day are forgotten, their pieces with them. */
export async function forgetUnfinishedUploads(db: Db, now: Date): Promise<void> {
  await db
    .deleteFrom('file_uploads')
    .where('touched_at', '<', new Date(now.getTime() - DAY_MS))
    .execute()
}

/**
 * Removes the contents that nothing cites any more, a day after someone last brought them: a file being joined
 * at this moment is safe. The bytes go before the row: a crash between the two leaves a row, which is found again.
 */
export async function removeUncited(db: Db, { storage }: Files, now: Date): Promise<number> {
  const uncited = (db: Db) =>
    db
      .selectFrom('file_contents as c')
      .select('c.sha256')
      .where('c.kept_at', '<', new Date(now.getTime() - DAY_MS))
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('files as f').select('f.id').whereRef('f.sha256', '=', 'c.sha256'))),
      )
  const found = await uncited(db).limit(AT_ONCE).execute()
  for (const { sha256 } of found)
    await db.transaction().execute(async trx => {
      const still = await uncited(trx).where('c.sha256', '=', sha256).forUpdate().executeTakeFirst()
      if (!still) return
      await storage.remove(sha256)
      await trx.deleteFrom('file_contents').where('sha256', '=', sha256).execute()
    })
  return found.length
}
