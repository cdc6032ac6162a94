import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../../platform/database/tables.ts'
import { type KeptBack, type ListFacts, type ListState, stateOf } from '../elimination.ts'
import type { Kept } from '../period.ts'
import '../tables.ts'

export interface EliminationList extends ListFacts {
  id: string
  number: number
  proposedAt: Date
  items: number
  /** Of the running export, or of the last. */
  exported: number
  settled: number
  keptBack: number
  state: ListState
}

export interface Item {
  kind: string
  id: string
  label: string
  from: Date
  reachedAt: Date
  fate: Kept['fate']
  position: number
  keptBack: KeptBack | null
}

const listsWhere = async (db: Db, condition: RawBuilder<unknown>): Promise<EliminationList[]> => {
  const { rows } = await sql<Omit<EliminationList, 'state'>>`
    select l.id, l.number, l.proposed_at as "proposedAt", l.applied_at as "appliedAt",
      l.dropped_at as "droppedAt", l.apply_asked_at as "applyAskedAt",
      i.items, i.exported, i.settled, i."keptBack",
      (select coalesce(max(e.number), 0) from elimination_exports e
        where e.list_id = l.id and e.made_at is not null) as exports,
      exists (select from elimination_exports e where e.list_id = l.id and e.made_at is null) as exporting,
      coalesce((select e.taken_at is not null from elimination_exports e
        where e.list_id = l.id and e.made_at is not null order by e.number desc limit 1), false) as taken,
      (select case when v.refused_because is null then 'given' else 'refused' end
        from elimination_visas v where v.list_id = l.id) as visa
    from elimination_lists l left join lateral (select count(*) as items,
      count(*) filter (where i.exported or i.kept_back is not null) as exported,
      count(*) filter (where i.settled_at is not null) as settled,
      count(*) filter (where i.kept_back is not null) as "keptBack"
      from elimination_items i where i.list_id = l.id) i on true
    where ${condition} order by l.number desc`.execute(db)
  return rows.map(row => ({ ...row, state: stateOf(row) }))
}

/** The lists of an incubator, the last first. */
export const listLists = (db: Db, incubatorId: string): Promise<EliminationList[]> =>
  listsWhere(db, sql`l.incubator_id = ${incubatorId}`)

/** @param lock keeps a second act on the same list, or the worker, waiting */
export async function findList(
  db: Db,
  incubatorId: string,
  number: number,
  lock = false,
): Promise<EliminationList | undefined> {
  const one = sql`l.incubator_id = ${incubatorId} and l.number = ${number}`
  if (lock) await sql`select 1 from elimination_lists l where ${one} for update`.execute(db)
  return (await listsWhere(db, one))[0]
}

const items = (db: Db, listId: string) =>
  db
    .selectFrom('elimination_items')
    .select(['kind', 'subject_id as id', 'label', 'counted_from as from', 'reached_at as reachedAt', 'fate'])
    .select(['position', 'kept_back as keptBack'])
    .where('list_id', '=', listId)
    .orderBy('position')

export const listItems = (db: Db, listId: string): Promise<Item[]> => items(db, listId).execute()

/** The first of a list, and the first of those that stay. */
export const listFirstItems = (db: Db, listId: string, most: number): Promise<Item[]> =>
  items(db, listId).limit(most).execute()

export const listKeptBack = (db: Db, listId: string, most: number): Promise<Item[]> =>
  items(db, listId).where('kept_back', 'is not', null).limit(most).execute()

/** How many of each kind, in the order they go. */
export const countItems = (db: Db, listId: string) =>
  db
    .selectFrom('elimination_items')
    .select(['kind', 'fate'])
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('list_id', '=', listId)
    .groupBy(['kind', 'fate'])
    .orderBy(eb => eb.fn.min('position'))
    .execute()

export async function findVisa(db: Db, listId: string) {
  const found = await db
    .selectFrom('elimination_visas as v')
    .innerJoin('elimination_exports as e', join =>
      join.onRef('e.list_id', '=', 'v.list_id').onRef('e.number', '=', 'v.export_number'),
    )
    .select(['v.name', 'v.capacity', 'v.given_on as givenOn', 'v.reference', 'v.refused_because as because'])
    .select('e.fingerprint')
    .where('v.list_id', '=', listId)
    .executeTakeFirst()
  const answer = found?.because == null ? ('given' as const) : ('refused' as const)
  return found && { ...found, answer, because: found.because ?? '' }
}
