import { type RawBuilder, sql } from 'kysely'
import type { Act } from './act.ts'
import type { Db } from './database/tables.ts'
import { deleteTree, readTree, withoutSecrets } from './database/tree.ts'
import type { Eliminator, Reached } from './retention.ts'

export interface TreeKind {
  kind: string
  /** The table whose rows go, with all that hangs on them. */
  root: string
  /** Tables whose rows hold these back: they have a longer term of their own. */
  stops?: readonly string[]
  /** Rows `id`, `label` (no name) and `from`, of an incubator, counted from before an instant. */
  due(incubatorId: string, before: Date): RawBuilder<Reached>
  /** What points to them without the database knowing. */
  beside?: {
    read(db: Db, ids: readonly string[]): Promise<{ table: string; rows: object[] }[]>
    remove(act: Act, ids: readonly string[]): Promise<void>
  }
}

export const listDue =
  (due: TreeKind['due']): Eliminator['list'] =>
  async (db, incubatorId, before, limit) =>
    (
      await sql<Reached>`select d.id, d.label, d."from" from (${due(incubatorId, before)}) d
        order by d."from", d.id limit ${limit}`.execute(db)
    ).rows

/** A kind of record that goes whole: read and deleted along the database's own foreign keys. */
export const treeEliminator = ({ kind, root, stops = [], due, beside }: TreeKind): Eliminator => ({
  kind,
  list: listDue(due),
  async export(db, ids) {
    const branches = withoutSecrets(await readTree(db, root, ids, stops))
    return beside ? [...branches, ...(await beside.read(db, ids))] : branches
  },
  async remove(act, ids) {
    await beside?.remove(act, ids)
    await deleteTree(act.db, root, ids, stops)
  },
})

/** A kind that is counted still: the row stays, what named someone is blanked. */
export const hidingEliminator = (
  { kind, root, due }: Pick<TreeKind, 'kind' | 'root' | 'due'>,
  hide: (act: Act, ids: readonly string[]) => Promise<void>,
): Eliminator => ({
  kind,
  list: listDue(due),
  export: async (db, ids) => {
    const { rows } = await sql<{ row: object }>`select to_jsonb(c) as row from ${sql.table(root)} c
      where c.id = any(${[...ids]}::uuid[])`.execute(db)
    return withoutSecrets([{ table: root, rows: rows.map(({ row }) => row), places: [] }])
  },
  remove: hide,
})
