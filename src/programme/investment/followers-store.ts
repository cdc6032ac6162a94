import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import type { CivilDate } from '../../platform/dates.ts'
import './tables.ts'

export interface Follower {
  address: string
  personId: string | null
}

/**
 * Who is written to about these products: those who carry the problem, the team and the sponsors present that day,
 * at the address they gave; each address once a product.
 */
export async function listFollowers(
  db: Db,
  productIds: readonly string[],
  today: CivilDate,
): Promise<(Follower & { productId: string })[]> {
  const { rows } = await sql<Follower & { productId: string }>`
    select distinct on (f.product_id, f.key) f.product_id as "productId", f.address, a.person_id as "personId"
    from (
      select p.id as product_id, first.address, first.key
      from products p join application_authors x on x.application_id = p.application_id
      join lateral (select address, key from addresses where person_id = x.person_id
        order by letters desc, confirmed_at, id limit 1) first on true
      union all
      select t.product_id, t.address, t.address_key from product_team t
      where t.address_key <> '' and t.cancelled_at is null
        and coalesce(t.starts_on <= ${today}, true) and coalesce(t.ends_on >= ${today}, true)
      union all
      select s.product_id, s.address, s.address_key from product_sponsors s
      where s.address_key <> '' and s.starts_on <= ${today} and coalesce(s.ends_on >= ${today}, true)
    ) f left join addresses a on a.key = f.key
    where f.product_id = any(${productIds}::uuid[])
    order by f.product_id, f.key, f.address`.execute(db)
  return rows
}

/** The organisers of an incubator, at the address letters go to. */
export async function listOrganisers(db: Db, incubatorId: string): Promise<Follower[]> {
  const { rows } = await sql<Follower>`
    select r.person_id as "personId", first.address
    from incubator_relations r
    join lateral (select address from addresses where person_id = r.person_id
      order by letters desc, confirmed_at, id limit 1) first on true
    where r.incubator_id = ${incubatorId} and r.relation = 'organiser'
    order by first.address`.execute(db)
  return rows
}
