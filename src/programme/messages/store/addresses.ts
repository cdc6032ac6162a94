import { sql } from 'kysely'
import type { Db } from '../../../platform/database/tables.ts'
import '../tables.ts'

/** Where those who carry an application are written to: the first address each proved. */
export async function listAuthorAddresses(
  db: Db,
  applicationId: string,
): Promise<{ personId: string; address: string }[]> {
  const { rows } = await sql<{ personId: string; address: string }>`
    select x.person_id as "personId", d.address from application_authors x
    join lateral (select address from addresses d where d.person_id = x.person_id
      order by d.letters desc, d.confirmed_at, d.id limit 1) d on true
    where x.application_id = ${applicationId} order by x.since, x.person_id`.execute(db)
  return rows
}
