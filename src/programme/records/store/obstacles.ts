import { sql } from 'kysely'
import type { Db } from '../../../platform/database/tables.ts'
import { toldTo } from '../../applications/personal-data-store.ts'
import { keysOf } from '../../people/personal-data-store.ts'
import type { Obstacle } from '../closing.ts'

// The title agents know a call by: of its last guide.
const callTitle = sql`(select coalesce(nullif(g.content ->> 'title', ''), c.slug) from guide_versions g
  where g.call_id = c.id order by g.number desc limit 1)`

/** What this person must hand over before they can leave; nothing that was not told to them yet. */
export async function listObstacles(db: Db, id: string, now: Date): Promise<Obstacle[]> {
  const today = now.toISOString().slice(0, 10)
  const left = sql`select t.product_id from product_team t where t.address_key in ${keysOf(id)}
    and t.cancelled_at is null and t.ends_on <= ${today}`
  const { rows } = await sql<Obstacle>`
    select 'last-head' as kind, i.name as "of" from roles r join incubators i on i.id = r.incubator_id
    where r.person_id = ${id} and r.role = 'head' and r.ended_at is null and not exists (
      select from roles o where o.incubator_id = r.incubator_id and o.role = 'head' and o.ended_at is null
        and o.person_id <> ${id})
    union
    select 'running-seat', ${callTitle} from seated s join calls c on c.id = s.call_id
    where s.person_id = ${id} and not exists (select from announcements n where n.call_id = c.id
      and n.stage = 'selection' and n.cancelled_at is null and n.moment <= ${now})
    union
    select 'laureate', a.sent_title from (${toldTo(id, now)}) t join applications a on a.id = t.application_id
    where t.outcome = 'laureate' and a.withdrawn_at is null
      and not exists (select from products p where p.application_id = a.id)
      and not exists (select from onboarding_events e join onboardings o on o.id = e.onboarding_id
        where o.application_id = a.id and e.kind = 'stood-down')
    union
    select 'product-lead', p.name from products p
    where not exists (select from product_ends e where e.product_id = p.id and e.cancelled_at is null)
      and p.id not in (${left})
      and ((exists (select from application_authors x where x.application_id = p.application_id
            and x.person_id = ${id})
          and not exists (select from application_authors x where x.application_id = p.application_id
            and x.person_id <> ${id}))
        or exists (select from product_sponsors s where s.product_id = p.id and s.ends_on is null
          and s.address_key in ${keysOf(id)}))
    order by 1, 2`.execute(db)
  return rows
}
