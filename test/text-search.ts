import { sql } from 'kysely'
import type { Db } from '../src/platform/database/tables.ts'

/** Where a text stands in the whole database, as « table.column », whatever the case. */
export async function whereIs(db: Db, texts: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ table: string; column: string }>`
    select c.table_name as "table", c.column_name as "column" from information_schema.columns c
    join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
    where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'
      and (c.data_type in ('text', 'character varying', 'jsonb', 'json') or c.data_type = 'ARRAY')
    order by 1, 2`.execute(db)
  const found: string[] = []
  for (const { table, column } of rows)
    for (const text of texts) {
      const hit = await sql`select 1 from ${sql.table(table)}
        where position(lower(${text}) in lower(${sql.ref(column)}::text)) > 0 limit 1`.execute(db)
      if (hit.rows.length > 0 && !found.includes(`${table}.${column}`)) found.push(`${table}.${column}`)
    }
  return found
}
