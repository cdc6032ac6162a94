import { sql } from 'kysely'
import { type Act, within } from '../../../platform/act.ts'
import type { KeptBack } from '../elimination.ts'
import { eliminatorOf } from '../store/eliminators.ts'
import { deleteParts } from '../store/exports.ts'
import { nextToSettle } from '../store/next.ts'
import { listToKeep } from '../store/stale.ts'
import '../tables.ts'
import { recordList } from './on-list.ts'
import { removeWhatCan } from './remove-what-can.ts'

export interface Applying {
  id: string
  incubatorId: string
  number: number
  by: string | null
  /** When the export the visa is given on was asked for: what was touched since was not seen. */
  seenAt: Date
}

/**
 * Eliminates the next records of one list, and ends it when there are none left; each batch is one transaction. A record
 * touched since the export, or that something now holds, stays, and the list says so.
 * @param but lists that failed already
 * @param taken is told which list it is before anything is done
 * @returns how much was done; nothing once every list is applied
 */
export const settleBatch = (
  act: Act,
  but: readonly string[] = [],
  taken: (listId: string) => void = () => {},
): Promise<number> =>
  within(act, async workerAct => {
    const [list] = await listApplying(workerAct, but)
    if (!list) return 0
    taken(list.id)
    const act = { ...workerAct, actor: { personId: list.by, keys: [] } }
    const next = await nextToSettle(act.db, list.id)
    const kind = next[0]?.kind
    if (kind === undefined) {
      await end(act, list)
      return 1
    }
    const seen = next.filter(({ exported, keptBack }) => exported && keptBack === null).map(({ id }) => id)
    const kept = await listToKeep(act, list, { eliminator: eliminatorOf(kind), ids: seen })
    const going = seen.filter(id => !kept.has(id))
    for (const id of await removeWhatCan(act, eliminatorOf(kind), going)) kept.set(id, 'held')
    await settle(act, list, kind, { ids: next.map(({ id }) => id), kept })
    return next.length
  })

async function listApplying({ db }: Act, but: readonly string[]): Promise<Applying[]> {
  const { rows } = await sql<Applying>`select l.id, l.incubator_id as "incubatorId", l.number,
      l.apply_asked_by as by, e.asked_at as "seenAt"
    from elimination_lists l join elimination_visas v on v.list_id = l.id
    join elimination_exports e on e.list_id = l.id and e.number = v.export_number
    where l.apply_asked_at is not null and l.applied_at is null and l.id <> all(${[...but]}::uuid[])
    order by l.apply_asked_at, l.id limit 1
    for update of l skip locked`.execute(db)
  return rows
}

async function settle(
  { db, now }: Act,
  list: Applying,
  kind: string,
  { ids, kept }: { ids: readonly string[]; kept: ReadonlyMap<string, KeptBack> },
): Promise<void> {
  await sql`update elimination_items i set settled_at = ${now}, kept_back = coalesce(k.why, i.kept_back)
    from unnest(${[...ids]}::uuid[], ${ids.map(id => kept.get(id) ?? null)}::text[]) k (id, why)
    where i.list_id = ${list.id} and i.kind = ${kind} and i.subject_id = k.id`.execute(db)
}

async function end(act: Act, { id, incubatorId, number, by }: Applying): Promise<void> {
  const { db, now } = act
  await db
    .updateTable('elimination_lists')
    .set({ applied_by: by, applied_at: now })
    .where('id', '=', id)
    .execute()
  await deleteParts(db, id)
  const { rows } = await sql<{ items: number; kept: number }>`select
    count(*) filter (where kept_back is null) as items, count(*) filter (where kept_back is not null) as kept
    from elimination_items where list_id = ${id}`.execute(db)
  await recordList(act, incubatorId, 'applied', { list: number, ...rows[0] })
}
