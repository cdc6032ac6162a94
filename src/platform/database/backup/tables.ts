import type pg from 'pg'

export interface DataTable {
  name: string
  columns: string[]
}

/** Kysely's own bookkeeping is written by migrating, never copied. */
const BOOKKEEPING = ['kysely_migration', 'kysely_migration_lock']

/** Every table with its columns, referred-to tables before those that refer to them. */
export async function listTables(client: pg.ClientBase): Promise<DataTable[]> {
  const { rows } = await client.query<{ name: string; columns: string[]; refers: string[] }>(
    `select t.relname as name,
       (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
         where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
       coalesce((select array_agg(distinct r.relname::text) from pg_constraint c join pg_class r on r.oid = c.confrelid
         where c.conrelid = t.oid and c.contype = 'f' and c.confrelid <> t.oid), '{}') as refers
     from pg_class t join pg_namespace n on n.oid = t.relnamespace
     where n.nspname = 'public' and t.relkind = 'r' and not (t.relname = any($1)) order by t.relname`,
    [BOOKKEEPING],
  )
  const placed = new Set<string>()
  const ordered: DataTable[] = []
  let left = rows
  while (left.length > 0) {
    const ready = left.filter(({ refers }) => refers.every(name => placed.has(name)))
    if (ready.length === 0)
      throw new Error(`tables refer to each other in a circle: ${left.map(({ name }) => name)}`)
    for (const { name, columns } of ready) {
      placed.add(name)
      ordered.push({ name, columns })
    }
    left = left.filter(({ name }) => !placed.has(name))
  }
  return ordered
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
export const columnList = (columns: readonly string[]): string => columns.map(quoted).join(', ')
