import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import { type Citing, keyOf } from './citing-store.ts'
import { whenBoth } from './merge.ts'
import './tables.ts'

export interface Move {
  id: string
  kept: string
  merged: string
}

const nextNumber = (id: string) =>
  sql`(select coalesce(max(number), 0) from person_merge_rows where merge_id = ${id})`

/** Moves every row of one column at once, and writes down which. */
export async function moveAll(db: Db, citing: Citing, { id, kept, merged }: Move): Promise<void> {
  const [table, column] = [sql.table(citing.table), sql.ref(citing.column)]
  await sql`
    with moved as (
      update ${table} as t set ${column} = ${kept} where t.${column} = ${merged}
      returning ${keyOf(citing, 't')} as key)
    insert into person_merge_rows (merge_id, number, what, table_name, column_name, key)
    select ${id}, ${nextNumber(id)} + row_number() over (), 'moved', ${citing.table}, ${citing.column}, key
    from moved`.execute(db)
}

/** The same one by one, where both may have what only one can: answers false when that forbids the merge. */
export async function moveEach(db: Db, citing: Citing, move: Move): Promise<boolean> {
  const [table, column] = [sql.table(citing.table), sql.ref(citing.column)]
  const { rows } = await sql<{ key: string }>`
    select ${keyOf(citing, 't')}::text as key from ${table} as t where t.${column} = ${move.merged}
    order by 1`.execute(db)
  for (const { key } of rows) if (!(await moveOne(db, citing, move, key))) return false
  return true
}

async function moveOne(db: Db, citing: Citing, { id, kept }: Move, key: string): Promise<boolean> {
  const [table, column] = [sql.table(citing.table), sql.ref(citing.column)]
  const here = sql`${keyOf(citing, 't')} = ${key}::jsonb`
  const write = (what: 'moved' | 'aside', rows: RawBuilder<unknown>) => sql`
    with done as (${rows})
    insert into person_merge_rows (merge_id, number, what, table_name, column_name, key, content)
    select ${id}, ${nextNumber(id)} + 1, ${what}, ${citing.table}, ${citing.column}, key, content from done`
  await sql`savepoint one_row`.execute(db)
  try {
    const move = sql`update ${table} as t set ${column} = ${kept} where ${here}
      returning ${keyOf(citing, 't')} as key, null::jsonb as content`
    await write('moved', move).execute(db)
    return true
  } catch (error) {
    if ((error as { code?: string }).code !== '23505') throw error
    await sql`rollback to savepoint one_row`.execute(db)
    const then = whenBoth(citing.table)
    const aside = sql`delete from ${table} as t where ${here}
      returning ${keyOf(citing, 't')} as key, to_jsonb(t.*) as content`
    if (then === 'aside') await write('aside', aside).execute(db)
    return then !== 'refuse'
  }
}
