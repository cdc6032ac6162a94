import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import './tables.ts'

/** Those who write an application with this person: where each is written to. */
export async function listOtherAuthors(
  db: Db,
  applicationId: string,
  but: string | null,
): Promise<{ personId: string; address: string }[]> {
  const { rows } = await sql<{ personId: string; address: string }>`
    select x.person_id as "personId", d.address from application_authors x
    join lateral (select address from addresses d where d.person_id = x.person_id
      order by d.confirmed_at, d.id limit 1) d on true
    where x.application_id = ${applicationId} and x.person_id is distinct from ${but}::uuid
    order by x.since, x.person_id`.execute(db)
  return rows
}
