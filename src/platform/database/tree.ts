import { sql } from 'kysely'
import { type Link, listLinks, tablesUnder } from './links.ts'
import type { Db } from './tables.ts'

/** Rows of one table, and where they are while the transaction lasts. */
export interface Branch {
  table: string
  rows: object[]
  places: string[]
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

/**
 * These rows and everything that hangs on them, parents first, by the database's own foreign keys.
 * @throws TreeStopped when a row of one of the `stops` does
 */
export async function readTree(
  db: Db,
  root: string,
  ids: readonly string[],
  stops: readonly string[] = [],
): Promise<Branch[]> {
  const links = await listLinks(db)
  const found = new Map<string, Map<string, object>>()
  const add = (table: string, rows: { row: object; place: string }[]): void => {
    const known = found.get(table) ?? new Map<string, object>()
    for (const { row, place } of rows) known.set(place, row)
    found.set(table, known)
  }
  type Found = { row: object; place: string }
  const roots = await sql<Found>`select to_jsonb(c) as row, c.ctid::text as place
    from ${sql.table(root)} c where c.id = any(${[...ids]}::uuid[])`.execute(db)
  add(root, roots.rows)
  for (const parent of tablesUnder(root, links)) {
    const places = [...(found.get(parent)?.keys() ?? [])]
    if (places.length === 0) continue
    for (const link of links.filter(link => link.parent === parent)) {
      const { rows } = await sql<Found>`select to_jsonb(c) as row, c.ctid::text as place
        from ${sql.table(link.table)} c join ${sql.table(parent)} p on ${joined(link)}
        where p.ctid = any(${places}::tid[])`.execute(db)
      if (rows.length > 0 && stops.includes(link.table)) throw new TreeStopped(link.table)
      add(link.table, rows)
    }
  }
  return tablesUnder(root, links).flatMap(table => {
    const rows = found.get(table)
    return rows && rows.size > 0 ? [{ table, rows: [...rows.values()], places: [...rows.keys()] }] : []
  })
}

/** Deletes these rows and everything that hangs on them, in the caller's transaction. @throws TreeStopped */
export async function deleteTree(
  db: Db,
  root: string,
  ids: readonly string[],
  stops: readonly string[] = [],
): Promise<void> {
  const branches = await readTree(db, root, ids, stops)
  for (const { table, places } of branches.toReversed())
    await sql`delete from ${sql.table(table)} where ctid = any(${places}::tid[])`.execute(db)
}

/** The same rows for an export: without their places, nor the hashes of secrets. */
export const withoutSecrets = (branches: readonly Branch[]) =>
  branches.map(({ table, rows }) => ({
    table,
    rows: rows.map(row => Object.fromEntries(Object.entries(row).filter(([key]) => !/_hash$/.test(key)))),
  }))
