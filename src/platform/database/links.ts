import { sql } from 'kysely'
import type { Db } from './tables.ts'

/** A foreign key: rows of `table` hang on rows of `parent`. */
export interface Link {
  table: string
  columns: string[]
  parent: string
  parentColumns: string[]
}

/** Every foreign key of the database, as the database itself says: a table added tomorrow is in it. */
export async function listLinks(db: Db): Promise<Link[]> {
  const { rows } = await sql<Link>`
    select c.conrelid::regclass::text as "table", c.confrelid::regclass::text as parent,
      (select array_agg(a.attname::text order by k.place) from unnest(c.conkey) with ordinality k (number, place)
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.number) as columns,
      (select array_agg(a.attname::text order by k.place) from unnest(c.confkey) with ordinality k (number, place)
        join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.number) as "parentColumns"
    from pg_constraint c join pg_namespace n on n.oid = c.connamespace
    where c.contype = 'f' and n.nspname = current_schema()
    order by 1, 2, c.conname`.execute(db)
  return rows
}

/** Tables under `root`, those on which others hang first. */
export function tablesUnder(root: string, links: readonly Link[]): string[] {
  const seen = new Set<string>()
  const order: string[] = []
  const visit = (table: string) => {
    if (seen.has(table)) return
    seen.add(table)
    for (const link of links) if (link.parent === table) visit(link.table)
    order.unshift(table)
  }
  visit(root)
  return order
}
