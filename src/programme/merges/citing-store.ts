import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import { NOT_MOVED } from './merge.ts'

/** A column that cites a person, with the key of its table, as the database itself says. */
export interface Citing {
  table: string
  column: string
  key: { name: string; type: string }[]
  /** Whether two rows may not cite the same person. */
  unique: boolean
}

/** Every column with a foreign key to people: a slice added later is moved without being told. */
export async function listCiting(db: Db): Promise<Citing[]> {
  const { rows } = await sql<Citing>`
    select t.relname as "table", a.attname as "column",
      (select json_agg(json_build_object('name', k.attname, 'type', format_type(k.atttypid, null)) order by k.attnum)
        from pg_index p join pg_attribute k on k.attrelid = t.oid and k.attnum = any(p.indkey)
        where p.indrelid = t.oid and p.indisprimary) as key,
      exists (select 1 from pg_index u
        where u.indrelid = t.oid and u.indisunique and a.attnum = any(u.indkey)) as "unique"
    from pg_constraint f
    join pg_class t on t.oid = f.conrelid
    join pg_attribute a on a.attrelid = t.oid and a.attnum = any(f.conkey)
    where f.contype = 'f' and f.confrelid = 'people'::regclass and t.relname <> all(${NOT_MOVED}::text[])
    order by t.relname, a.attname`.execute(db)
  return rows
}

/** The key of a row, as written down. */
export const keyOf = ({ key }: Pick<Citing, 'key'>, alias: string): RawBuilder<unknown> =>
  sql`jsonb_build_object(${sql.join(
    key.flatMap(({ name }) => [sql.lit(name), sql`${sql.ref(`${alias}.${name}`)}`]),
  )})`
