import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import type { Moving } from './preview.ts'

/** What an account holds that a merge would move, by name where there is one. */
export async function findMoving(db: Db, personId: string): Promise<Moving> {
  const names = async (query: ReturnType<typeof sql<{ name: string }>>) =>
    (await query.execute(db)).rows.map(({ name }) => name)
  return {
    addresses: await names(sql`select address as name from addresses where person_id = ${personId}
      order by confirmed_at, id`),
    applications: await names(sql`select coalesce(nullif(a.title, ''), 'Sans titre') as name
      from application_authors x join applications a on a.id = x.application_id
      where x.person_id = ${personId} order by 1`),
    roles: await names(sql`select coalesce(i.name, 'Réseau') as name
      from roles r left join incubators i on i.id = r.incubator_id
      where r.person_id = ${personId} and r.ended_at is null order by 1`),
    seats:
      await names(sql`select case p.kind when 'jury' then 'Jury : ' else 'Comité : ' end || coalesce(g.content ->> 'title', c.slug) as name
      from seats s join panels p on p.id = s.panel_id join calls c on c.id = p.call_id
      left join lateral (select content from guide_versions v where v.call_id = c.id order by number desc limit 1) g on true
      where s.person_id = ${personId} and s.removed_at is null order by 1`),
    products:
      await names(sql`select distinct p.name from product_relations r join products p on p.id = r.product_id
      where r.person_id = ${personId} and r.relation in ('lead', 'team', 'sponsor') order by 1`),
    messages: (await sql`select 1 from thread_messages where author_id = ${personId} limit 1000`.execute(db))
      .rows.length,
  }
}
