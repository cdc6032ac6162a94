import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import { type Settings, settingsOf } from './settings.ts'
import { incubatorOf } from './store.ts'

/** The settings of an incubator, with the version a form must have seen; held when asked. */
export async function getSettings(
  db: Db,
  id: string,
  lock = false,
): Promise<{ settings: Settings; version: number; logo: string | null }> {
  const row = await db
    .selectFrom('incubators')
    .selectAll()
    .where('id', '=', id)
    .$if(lock, query => query.forUpdate())
    .executeTakeFirstOrThrow()
  return { settings: settingsOf(incubatorOf(row)), version: row.version, logo: row.logo_hash }
}

/** Whether agents have read a deadline on this incubator's clock. */
export async function hasPublished(db: Db, incubatorId: string): Promise<boolean> {
  const { rows } = await sql`select 1 from calls
    where incubator_id = ${incubatorId} and published_at is not null limit 1`.execute(db)
  return rows.length > 0
}
