import { sql } from 'kysely'
import type { Actor } from '../../platform/act.ts'
import type { Db } from '../../platform/database/tables.ts'
import type { CivilDate } from '../../platform/dates.ts'
import { relationsToProduct } from '../access/relations.ts'
import type { ProductRelation } from '../access/tables.ts'
import '../people/tables.ts'
import './tables.ts'

/** How the actor stands towards a product that day: who has left the team, or not joined it yet, is not of it. */
export async function relationsOn(
  db: Db,
  actor: Actor,
  productId: string,
  today: CivilDate,
): Promise<Set<ProductRelation>> {
  const relations = await relationsToProduct(db, actor, productId)
  // The view cannot know the date: a presence counts only while it lasts.
  const presences = sql<{ relation: ProductRelation }>`
    select 'team' as relation from product_team t join address_holders a on a.key = t.address_key
    where t.product_id = ${productId} and a.person_id = ${actor.personId} and t.cancelled_at is null
      and coalesce(t.starts_on <= ${today}, true) and coalesce(t.ends_on >= ${today}, true)
    union
    select 'sponsor' from product_sponsors s join address_holders a on a.key = s.address_key
    where s.product_id = ${productId} and a.person_id = ${actor.personId}
      and s.starts_on <= ${today} and coalesce(s.ends_on >= ${today}, true)`
  if (!relations.has('team') && !relations.has('sponsor')) return relations
  const present = new Set((await presences.execute(db)).rows.map(({ relation }) => relation))
  return new Set([...relations].filter(each => (each !== 'team' && each !== 'sponsor') || present.has(each)))
}
