import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import { type Citing, keyOf } from './citing-store.ts'
import type { Move } from './move-store.ts'
import './tables.ts'

/**
 * Before two accounts become one: where one of them carries an application that the other writes or reads with them,
 * the lesser part is put aside, so that the application keeps who carries it.
 */
export async function keepCarriers(db: Db, citing: readonly Citing[], move: Move): Promise<void> {
  const { kept, merged } = move
  const both = sql`(${kept}::uuid, ${merged}::uuid)`
  const other = sql`case when t.person_id = ${kept}::uuid then ${merged}::uuid else ${kept}::uuid end`
  await putAside(
    db,
    citing,
    move,
    'application_authors',
    sql`t.person_id = ${kept}::uuid and t.relation = 'co-author' and exists (
      select 1 from application_authors o where o.application_id = t.application_id
        and o.person_id = ${merged}::uuid and o.relation = 'author')`,
  )
  await putAside(
    db,
    citing,
    move,
    'application_readers',
    sql`t.person_id in ${both} and exists (
      select 1 from application_authors o where o.application_id = t.application_id and o.person_id = ${other})`,
  )
  await putAside(
    db,
    citing,
    move,
    'author_handovers',
    sql`t.from_person in ${both} and t.to_person in ${both}`,
  )
}

async function putAside(
  db: Db,
  citing: readonly Citing[],
  { id }: Move,
  name: string,
  where: RawBuilder<unknown>,
): Promise<void> {
  const of = citing.find(({ table }) => table === name)
  if (!of) return
  await sql`
    with done as (delete from ${sql.table(name)} as t where ${where}
      returning ${keyOf(of, 't')} as key, to_jsonb(t.*) as content)
    insert into person_merge_rows (merge_id, number, what, table_name, column_name, key, content)
    select ${id}, (select coalesce(max(number), 0) from person_merge_rows where merge_id = ${id})
      + row_number() over (), 'aside', ${name}, ${of.column}, key, content from done`.execute(db)
}
