import { sql } from 'kysely'
import type { Db } from '../../../platform/database/tables.ts'
import '../tables.ts'
import type { AuthorPerson } from '../who.ts'

/** Everyone who writes or reads an application: its author first, then the first come. */
export async function listPeople(db: Db, applicationId: string): Promise<AuthorPerson[]> {
  const { rows } = await sql<AuthorPerson>`
    select x.person_id as "personId", p.name, coalesce(d.address, '') as address, x.relation, x.since
    from (
      select person_id, relation, since from application_authors where application_id = ${applicationId}
      union all
      select person_id, 'co-reader', since from application_readers where application_id = ${applicationId}
    ) x
    join people p on p.id = x.person_id
    left join lateral (select address from addresses d where d.person_id = x.person_id
      order by d.confirmed_at, d.id limit 1) d on true
    order by array_position(array['author', 'co-author', 'co-reader'], x.relation), x.since, x.person_id`.execute(
    db,
  )
  return rows
}
