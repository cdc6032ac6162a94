import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../../platform/database/tables.ts'
import type { Eliminator, Held, Reached } from '../../../platform/retention.ts'
import { HELD_BY } from '../kinds.ts'
import { countedBefore, type Kept, termOf, together } from '../period.ts'
import { ELIMINATORS } from './eliminators.ts'
import { type KeptByKind, keptOf, listKept } from './kept.ts'

export interface Due extends Reached {
  kind: string
  reachedAt: Date
  fate: Kept['fate']
}

/** How long a kind is kept with what hangs on it. */
export function keptWhole(kind: string, set: KeptByKind): Kept {
  const held = [...HELD_BY].filter(([, holder]) => holder === kind).map(([each]) => keptOf(each, set))
  return together([keptOf(kind, set), ...held])
}

/** What reached its term in an incubator at `now`, the smaller things first, each kind from the oldest. */
export async function listDue(db: Db, incubatorId: string, now: Date): Promise<Due[]> {
  const set = await listKept(db, incubatorId)
  const due: Due[] = []
  for (const { kind, due: dueOf } of ELIMINATORS) {
    const kept = keptWhole(kind, set)
    const { rows } = await sql<Reached>`select d.id, d.label, d."from"
      from (${dueOf(incubatorId, countedBefore(kept, now))}) d order by d."from", d.id`.execute(db)
    for (const each of rows) due.push({ ...each, kind, reachedAt: termOf(kept, each.from), fate: kept.fate })
  }
  return due
}

export interface DueCount {
  kind: string
  count: number
  fate: Kept['fate']
}

const counted = async (db: Db, rows: RawBuilder<unknown>): Promise<number> =>
  Number((await sql<{ n: string }>`select count(*) as n from (${rows}) d`.execute(db)).rows[0]?.n ?? 0)

/** How many of each kind, none left out. */
export async function countDue(db: Db, incubatorId: string, now: Date): Promise<DueCount[]> {
  const set = await listKept(db, incubatorId)
  const counts: DueCount[] = []
  for (const { kind, due } of ELIMINATORS) {
    const kept = keptWhole(kind, set)
    const count = await counted(db, due(incubatorId, countedBefore(kept, now)))
    if (count > 0) counts.push({ kind, count, fate: kept.fate })
  }
  return counts
}

const SHOWN = 20

/** What reached its term and waits for something else: how many of each kind, and the oldest with what holds them. */
export async function listHeldBack(db: Db, incubatorId: string, now: Date) {
  const set = await listKept(db, incubatorId)
  const found: { kind: string; count: number; first: Held[] }[] = []
  for (const { kind, held } of ELIMINATORS) {
    const rows = held?.(incubatorId, countedBefore(keptWhole(kind, set), now))
    if (!rows) continue
    const count = await counted(db, rows)
    if (count === 0) continue
    const first = await sql<Held>`select * from (${rows}) d order by d."from", d.id limit ${SHOWN}`.execute(
      db,
    )
    found.push({ kind, count, first: first.rows })
  }
  return found
}

/** Of these, those still due at `now`. */
export async function stillDue(
  db: Db,
  { kind, due }: Pick<Eliminator, 'kind' | 'due'>,
  incubatorId: string,
  { ids, now }: { ids: readonly string[]; now: Date },
): Promise<ReadonlySet<string>> {
  const before = countedBefore(keptWhole(kind, await listKept(db, incubatorId)), now)
  const { rows } = await sql<{ id: string }>`select d.id from (${due(incubatorId, before)}) d
    where d.id = any(${[...ids]}::uuid[])`.execute(db)
  return new Set(rows.map(({ id }) => id))
}
