import { sql } from 'kysely'
import type { Db } from '../../../platform/database/tables.ts'
import { type ListFacts, type ListState, stateOf } from '../elimination.ts'
import type { Kept } from '../period.ts'
import '../tables.ts'

export interface EliminationList extends ListFacts {
  id: string
  number: number
  proposedAt: Date
  items: number
  state: ListState
}

export interface Item {
  kind: string
  id: string
  label: string
  from: Date
  reachedAt: Date
  fate: Kept['fate']
}

/** The lists of an incubator, the last first. */
export async function listLists(db: Db, incubatorId: string): Promise<EliminationList[]> {
  const { rows } = await sql<Omit<EliminationList, 'state'>>`
    select l.id, l.number, l.proposed_at as "proposedAt", l.applied_at as "appliedAt",
      l.dropped_at as "droppedAt",
      (select count(*) from elimination_items i where i.list_id = l.id) as items,
      (select coalesce(max(e.number), 0) from elimination_exports e where e.list_id = l.id) as exports,
      exists (select from elimination_visas v where v.list_id = l.id) as visa
    from elimination_lists l where l.incubator_id = ${incubatorId} order by l.number desc`.execute(db)
  return rows.map(row => ({ ...row, state: stateOf(row) }))
}

/** @param lock keeps a second act on the same list waiting */
export async function findList(
  db: Db,
  incubatorId: string,
  number: number,
  lock = false,
): Promise<EliminationList | undefined> {
  if (lock)
    await sql`select 1 from elimination_lists where incubator_id = ${incubatorId} and number = ${number}
      for update`.execute(db)
  return (await listLists(db, incubatorId)).find(list => list.number === number)
}

export const listItems = (db: Db, listId: string): Promise<Item[]> =>
  db
    .selectFrom('elimination_items')
    .select(['kind', 'subject_id as id', 'label', 'counted_from as from', 'reached_at as reachedAt', 'fate'])
    .where('list_id', '=', listId)
    .orderBy('kind')
    .orderBy('counted_from')
    .orderBy('subject_id')
    .execute()

export const findVisa = (db: Db, listId: string) =>
  db
    .selectFrom('elimination_visas')
    .select(['name', 'capacity', 'given_on as givenOn', 'reference'])
    .where('list_id', '=', listId)
    .executeTakeFirst()
