import type { Db } from '../../platform/database/tables.ts'
import type { Minutes, MinutesContent } from './minutes.ts'
import './tables.ts'

/** Every minutes of a panel, the first closed first: a correction follows what it corrects. @template C as they were closed */
export async function listMinutes<C extends MinutesContent = MinutesContent>(
  db: Db,
  panelId: string,
): Promise<Minutes<C>[]> {
  const rows = await db
    .selectFrom('minutes as m')
    .leftJoin('people as p', 'p.id', 'm.closed_by')
    .select([
      'm.id',
      'm.panel_id as panelId',
      'm.number',
      'm.content as text',
      'm.fingerprint',
      'm.closed_at as closedAt',
    ])
    .select(eb => eb.fn.coalesce('p.name', eb.val('')).as('closedBy'))
    .where('m.panel_id', '=', panelId)
    .orderBy('m.number')
    .execute()
  return rows.map(row => ({ ...row, content: JSON.parse(row.text) as C }))
}

/** The minutes in force: the last number. */
export async function findMinutes<C extends MinutesContent = MinutesContent>(
  db: Db,
  panelId: string,
): Promise<Minutes<C> | undefined> {
  return (await listMinutes<C>(db, panelId)).at(-1)
}
