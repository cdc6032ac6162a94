import type { Db } from '../../platform/database/tables.ts'
import './tables.ts'

/** The page that sends is open before someone: what they are doing is work under way. */
export async function noteSendPage({ db, now }: { db: Db; now: Date }, id: string): Promise<void> {
  await db.updateTable('applications').set({ send_page_at: now }).where('id', '=', id).execute()
}

/** Which of these applications are read in a version that was sent in the grace after closing. */
export async function listSentInGrace(db: Db, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await db
    .selectFrom('applications as a')
    .innerJoin('application_sendings as s', join =>
      join.onRef('s.application_id', '=', 'a.id').onRef('s.sent_at', '=', 'a.sent_at'),
    )
    .select('a.id')
    .where('a.id', 'in', [...ids])
    .where('s.grace_until', 'is not', null)
    .execute()
  return new Set(rows.map(({ id }) => id))
}
