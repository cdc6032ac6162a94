import { type RawBuilder, sql } from 'kysely'
import type { Act } from './act.ts'
import type { Db } from './database/tables.ts'
import { deleteTree, type Root, readTree, withoutSecrets } from './database/tree.ts'
import type { Eliminator, Held, OwnRows, Reached } from './retention.ts'

export interface TreeKind {
  kind: string
  /** The table whose rows go, with all that hangs on them; several, the things that hang first. */
  root: string | readonly Root[]
  /** Tables whose rows hold these back: they have a longer term of their own. */
  stops?: readonly string[]
  /** Rows `id`, `label` (no name) and `from`, of an incubator, counted from before an instant. */
  due(incubatorId: string, before: Date): RawBuilder<Reached>
  /** The same, with what still holds each. */
  held?(incubatorId: string, before: Date): RawBuilder<Held>
  /** 'application' of `application:…`: the chain of the journal that says one was touched. */
  subject?: string
  /** What points to them without the database knowing. */
  beside?: {
    read?(db: Db, ids: readonly string[]): Promise<OwnRows[]>
    remove(act: Act, ids: readonly string[]): Promise<void>
  }
}

/** A kind of record that goes whole: read and deleted along the database's own foreign keys. */
export function treeEliminator({ root, stops = [], beside, ...kind }: TreeKind): Eliminator {
  const roots: readonly (string | Root)[] = typeof root === 'string' ? [root] : root
  return {
    ...kind,
    async export(db, ids) {
      const rows: OwnRows[] = []
      for (const each of roots) rows.push(...withoutSecrets(await readTree(db, each, ids, stops)))
      return [...rows, ...((await beside?.read?.(db, ids)) ?? [])]
    },
    async remove(act, ids) {
      await beside?.remove(act, ids)
      for (const each of roots) await deleteTree(act.db, each, ids, stops)
    },
  }
}

export interface RowsKind extends Omit<TreeKind, 'root' | 'stops' | 'beside'> {
  root: string
  /** What tells a row of `c`: its id when nothing else is said. */
  id?: RawBuilder<string>
}

/** A kind whose rows alone go, or stay without what named someone: `remove` says. */
export const rowsEliminator = (
  { root, id = sql`c.id`, ...kind }: RowsKind,
  remove: Eliminator['remove'],
): Eliminator => ({
  ...kind,
  export: async (db, ids) => {
    const { rows } = await sql<{ row: object; id: string }>`select to_jsonb(c) as row, ${id}::text as id
      from ${sql.table(root)} c where ${id} = any(${[...ids]}::uuid[])`.execute(db)
    const owners = rows.map(({ id }) => new Set([id]))
    return withoutSecrets([{ table: root, rows: rows.map(({ row }) => row), owners }])
  },
  remove,
})
