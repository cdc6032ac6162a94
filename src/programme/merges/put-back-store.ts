import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import type { Citing } from './citing-store.ts'
import type { Move } from './move-store.ts'
import './tables.ts'

/** Gives the rows of one column back to the person they were of; one deleted meanwhile stays so. */
export async function putBack(db: Db, citing: Citing, { id, kept, merged }: Move): Promise<void> {
  const [table, column] = [sql.table(citing.table), sql.ref(citing.column)]
  const same = sql.join(
    citing.key.map(
      ({ name, type }) => sql`t.${sql.ref(name)} = (r.key ->> ${sql.lit(name)})::${sql.raw(type)}`,
    ),
    sql` and `,
  )
  await sql`update ${table} as t set ${column} = ${merged} from person_merge_rows r
    where r.merge_id = ${id} and r.what = 'moved' and r.table_name = ${citing.table}
      and r.column_name = ${citing.column} and t.${column} = ${kept} and ${same}`.execute(db)
}

/** Writes again the rows that were put aside. */
export async function writeAsides(db: Db, id: string): Promise<void> {
  const asides = await db
    .selectFrom('person_merge_rows')
    .select(['table_name as table', 'content'])
    .where('merge_id', '=', id)
    .where('what', '=', 'aside')
    .orderBy('number', 'desc')
    .execute()
  for (const { table, content } of asides) {
    await sql`savepoint one_row`.execute(db)
    try {
      await sql`insert into ${sql.table(table)}
        select * from jsonb_populate_record(null::${sql.table(table)}, ${JSON.stringify(content)}::jsonb)
        on conflict do nothing`.execute(db)
    } catch (error) {
      // What it was about is gone since: there is nothing to put it back in.
      if ((error as { code?: string }).code !== '23503') throw error
      await sql`rollback to savepoint one_row`.execute(db)
    }
  }
}
