import { sql } from 'kysely'
import { type Act, within } from '../../../platform/act.ts'
import { TreeStopped } from '../../../platform/database/tree.ts'
import type { OwnRows } from '../../../platform/retention.ts'
import { eliminatorOf } from '../store/eliminators.ts'
import { nextToExport } from '../store/next.ts'
import '../tables.ts'
import { finishExport } from './finish-export.ts'
import { type Exported, writeParts } from './write-parts.ts'

interface Running {
  listId: string
  incubatorId: string
  listNumber: number
  number: number
  by: string | null
}

/**
 * Exports the next records of one list, and its end when there are none left; each batch is one transaction, so that
 * a crash loses none and doubles none. A list another worker holds is left to it.
 * @param but lists that failed already
 * @param taken is told which list it is before anything is done
 * @returns how much was done; nothing once every export is made
 */
export const exportBatch = (
  act: Act,
  but: readonly string[] = [],
  taken: (listId: string) => void = () => {},
): Promise<number> =>
  within(act, async act => {
    const [running] = await listRunning(act, but)
    if (!running) return 0
    taken(running.listId)
    const next = await nextToExport(act.db, running.listId)
    const first = next[0]
    if (!first) {
      await finishExport({ ...act, actor: { personId: running.by, keys: [] } }, running)
      return 1
    }
    const labels = new Map(next.map(({ id, label }) => [id, label]))
    const { records, stopped } = await readRecords(act, first.kind, [...labels.keys()])
    const given = records.map(record => ({ ...record, label: labels.get(record.id) ?? '' }))
    await writeParts(act, running, { ...first, records: given })
    const gone = [...labels.keys()].filter(
      id => !records.some(each => each.id === id) && !stopped.includes(id),
    )
    const of = (ids: readonly string[]) => sql`list_id = ${running.listId} and kind = ${first.kind}
      and subject_id = any(${[...ids]}::uuid[])`
    const read = records.map(({ id }) => id)
    await sql`update elimination_items set exported = true where ${of(read)}`.execute(act.db)
    await sql`update elimination_items set kept_back = 'not-due' where ${of(gone)}`.execute(act.db)
    await sql`update elimination_items set kept_back = 'held' where ${of(stopped)}`.execute(act.db)
    return next.length
  })

async function listRunning({ db }: Act, but: readonly string[]): Promise<Running[]> {
  const { rows } = await sql<Running>`select l.id as "listId", l.incubator_id as "incubatorId",
      l.number as "listNumber", e.number, e.made_by as by
    from elimination_exports e join elimination_lists l on l.id = e.list_id
    where e.made_at is null and l.dropped_at is null and l.id <> all(${[...but]}::uuid[])
    order by e.asked_at, l.id limit 1
    for update of l skip locked`.execute(db)
  return rows
}

/** Each record with its own rows; one that something holds back stops the others of its batch, so each is asked alone. */
async function readRecords(
  { db }: Act,
  kind: string,
  ids: readonly string[],
): Promise<{ records: Exported[]; stopped: string[] }> {
  const read = eliminatorOf(kind).export
  try {
    return { records: byRecord(ids, await read(db, ids)), stopped: [] }
  } catch (error) {
    if (!(error instanceof TreeStopped)) throw error
    if (ids.length === 1) return { records: [], stopped: [...ids] }
  }
  const all = { records: [] as Exported[], stopped: [] as string[] }
  for (const id of ids) {
    const one = await readRecords({ db } as Act, kind, [id])
    all.records.push(...one.records)
    all.stopped.push(...one.stopped)
  }
  return all
}

function byRecord(ids: readonly string[], found: readonly OwnRows[]): Exported[] {
  const records = new Map(ids.map(id => [id, new Map<string, object[]>()]))
  for (const { table, rows, owners } of found)
    rows.forEach((row, index) => {
      for (const owner of owners[index] ?? []) {
        const tables = records.get(owner)
        tables?.set(table, [...(tables.get(table) ?? []), row])
      }
    })
  return [...records].flatMap(([id, tables]) =>
    tables.size === 0 ? [] : [{ id, label: '', tables: Object.fromEntries(tables) }],
  )
}
