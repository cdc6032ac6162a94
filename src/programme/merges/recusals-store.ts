import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import '../panels/tables.ts'
import './tables.ts'

interface Made {
  applicationId: string
  personId: string
  cause: string
}

/** The calls where a person sits. */
export async function listSeatedCalls(db: Db, personId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select distinct call_id as id from seated
    where person_id = ${personId} order by 1`.execute(db)
  return rows.map(({ id }) => id)
}

/** Writes down the recusals the merge made, so that undoing it takes them away. */
export async function noteAdded(db: Db, mergeId: string, made: readonly Made[]): Promise<void> {
  for (const { applicationId, personId, cause } of made)
    await sql`insert into person_merge_rows (merge_id, number, what, table_name, column_name, key)
      select ${mergeId}, (select coalesce(max(number), 0) + 1 from person_merge_rows where merge_id = ${mergeId}),
        'added', 'recusals', 'person_id', jsonb_build_object('id', id)
      from recusals where application_id = ${applicationId} and person_id = ${personId}
        and cause = ${cause} and lifted_at is null`.execute(db)
}

/** Takes them away. @returns the applications concerned */
export async function dropAdded(db: Db, mergeId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`delete from recusals x using person_merge_rows r
    where r.merge_id = ${mergeId} and r.what = 'added' and r.table_name = 'recusals'
      and x.id = (r.key ->> 'id')::uuid returning x.application_id as id`.execute(db)
  return [...new Set(rows.map(({ id }) => id))]
}
