import type { Db } from '../../../platform/database/tables.ts'
import './exchange-tables.ts'

const LIFE_MS = 86_400_000

/** A file kept by this person, less than a day old. */
export async function findDraft(db: Db, id: string, personId: string, now: Date) {
  return db
    .selectFrom('portfolio_import_drafts')
    .select(['id', 'file_name', 'fingerprint', 'content', 'created_at'])
    .where('id', '=', id)
    .where('created_by', '=', personId)
    .where('created_at', '>', new Date(now.getTime() - LIFE_MS))
    .executeTakeFirst()
}

export async function dropOldDrafts(db: Db, now: Date): Promise<void> {
  await db
    .deleteFrom('portfolio_import_drafts')
    .where('created_at', '<=', new Date(now.getTime() - LIFE_MS))
    .execute()
}

/** The last imports, the last first. */
export const listImports = (db: Db) =>
  db
    .selectFrom('portfolio_imports as m')
    .leftJoin('people as q', 'q.id', 'm.applied_by')
    .select(['m.id', 'm.file_name', 'm.applied_at', 'm.counts', 'q.name'])
    .orderBy('m.applied_at', 'desc')
    .limit(10)
    .execute()
