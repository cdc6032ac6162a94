import { sql } from 'kysely'
import { type Link, listLinks, tablesUnder } from './links.ts'
import type { Db } from './tables.ts'

/** Rows of one table, where they are while the transaction lasts, and the roots each hangs on. */
export interface Branch {
  table: string
  rows: object[]
  places: string[]
  owners: ReadonlySet<string>[]
}

/** Something hangs on these rows that may not go with them. */
export class TreeStopped extends Error {
  constructor(readonly table: string) {
    super(`rows of ${table} hang on these`)
  }
}

const joined = ({ columns, parentColumns }: Link) =>
  sql.join(
    columns.map((column, index) => sql`c.${sql.ref(column)} = p.${sql.ref(parentColumns[index] ?? '')}`),
    sql` and `,
  )

/** A table whose rows go, by the column that says with what. */
export interface Root {
  table: string
  /** 'id' when nothing else is said. */
  by?: string
}

type Known = Map<string, { row: object; owners: Set<string> }>

/**
 * The rows of `root` for these and everything that hangs on them, parents first, by the database's own foreign keys.
 * @param contents false to know only where they are
 * @throws TreeStopped when a row of one of the `stops` does
 */
export async function readTree(
  db: Db,
  root: string | Root,
  ids: readonly string[],
  stops: readonly string[] = [],
  { contents = true }: { contents?: boolean } = {},
): Promise<Branch[]> {
  const { table: top, by = 'id' }: Root = typeof root === 'string' ? { table: root } : root
  const row = contents ? sql`to_jsonb(c)` : sql`null::jsonb`
  const links = await listLinks(db)
  const found = new Map<string, Known>()
  const add = (table: string, place: string, row: object, owners: Iterable<string>): void => {
    const known = found.get(table) ?? new Map()
    const there = known.get(place) ?? { row, owners: new Set<string>() }
    for (const owner of owners) there.owners.add(owner)
    found.set(table, known.set(place, there))
  }
  type Found = { row: object; place: string; under: string }
  const roots = await sql<Found>`select ${row} as row, c.ctid::text as place, c.${sql.ref(by)}::text as under
    from ${sql.table(top)} c where c.${sql.ref(by)} = any(${[...ids]}::uuid[])`.execute(db)
  for (const { place, row, under } of roots.rows) add(top, place, row, [under])
  for (const parent of tablesUnder(top, links)) {
    const above = found.get(parent)
    if (!above) continue
    for (const link of links.filter(link => link.parent === parent)) {
      const { rows } = await sql<Found>`select ${row} as row, c.ctid::text as place, p.ctid::text as under
        from ${sql.table(link.table)} c join ${sql.table(parent)} p on ${joined(link)}
        where p.ctid = any(${[...above.keys()]}::tid[])`.execute(db)
      if (rows.length > 0 && stops.includes(link.table)) throw new TreeStopped(link.table)
      for (const { place, row, under } of rows) add(link.table, place, row, above.get(under)?.owners ?? [])
    }
  }
  return tablesUnder(top, links).flatMap(table => {
    const known = [...(found.get(table) ?? [])]
    if (known.length === 0) return []
    const rows = known.map(([, { row }]) => row)
    return [
      { table, rows, places: known.map(([place]) => place), owners: known.map(([, { owners }]) => owners) },
    ]
  })
}

/** Deletes these rows and everything that hangs on them, in the caller's transaction. @throws TreeStopped */
export async function deleteTree(
  db: Db,
  root: string | Root,
  ids: readonly string[],
  stops: readonly string[] = [],
): Promise<void> {
  const branches = await readTree(db, root, ids, stops, { contents: false })
  for (const { table, places } of branches.toReversed())
    await sql`delete from ${sql.table(table)} where ctid = any(${places}::tid[])`.execute(db)
}

/** The same rows for an export: without their places, nor the hashes of secrets. */
export const withoutSecrets = <T extends Pick<Branch, 'table' | 'rows'>>(branches: readonly T[]): T[] =>
  branches.map(branch => ({
    ...branch,
    rows: branch.rows.map(row =>
      Object.fromEntries(Object.entries(row).filter(([key]) => !/_hash$/.test(key))),
    ),
  }))
