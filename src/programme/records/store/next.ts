import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../../platform/database/tables.ts'
import type { KeptBack } from '../elimination.ts'
import type { Kept } from '../period.ts'
import { eliminatorOf } from './eliminators.ts'

export interface Next {
  kind: string
  id: string
  label: string
  fate: Kept['fate']
  position: number
  exported: boolean
  keptBack: KeptBack | null
}

const AT_ONCE = 200

/** The next items of a list, all of one kind: no kind begins before the one it hangs on is done. */
async function nextWhere(db: Db, listId: string, condition: RawBuilder<unknown>): Promise<Next[]> {
  const { rows } = await sql<Next>`select kind, subject_id as id, label, fate, position, exported,
      kept_back as "keptBack" from elimination_items where list_id = ${listId} and ${condition}
    order by position limit ${AT_ONCE}`.execute(db)
  const kind = rows[0]?.kind
  const end = rows.findIndex(row => row.kind !== kind)
  const same = end === -1 ? rows : rows.slice(0, end)
  return kind === undefined ? [] : same.slice(0, eliminatorOf(kind).atOnce ?? AT_ONCE)
}

export const nextToExport = (db: Db, listId: string): Promise<Next[]> =>
  nextWhere(db, listId, sql`not exported and kept_back is null`)

export const nextToSettle = (db: Db, listId: string): Promise<Next[]> =>
  nextWhere(db, listId, sql`settled_at is null`)
