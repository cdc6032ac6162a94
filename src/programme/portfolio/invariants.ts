import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import type { Invariant } from '../../platform/invariant.ts'
import { lifeInvariants } from './life-invariants.ts'
import { stagesFollowFacts } from './stage-invariants.ts'
import './tables.ts'

const rule = (name: string, query: ReturnType<typeof sql<{ subject: string }>>): Invariant => ({
  name,
  breaches: async (db: Db) => (await query.execute(db)).rows,
})

/** What must always be true of products. */
export const invariants: Invariant[] = [
  rule(
    'Un produit issu d’une candidature a une mise en route lancée, une seule fois',
    sql`select 'product:' || p.id as subject from products p where p.application_id is not null and (
      select count(*) from onboarding_events e join onboardings o on o.id = e.onboarding_id
      where o.application_id = p.application_id and e.kind = 'started') <> 1`,
  ),
  rule(
    'Une mise en route lancée a son produit, dans le même incubateur',
    sql`select 'onboarding:' || o.id as subject from onboarding_events e join onboardings o on o.id = e.onboarding_id
      where e.kind = 'started' and not exists (
        select 1 from products p where p.application_id = o.application_id and p.incubator_id = o.incubator_id)`,
  ),
  rule(
    'Un produit né ici a au moins une phase',
    sql`select 'product:' || p.id as subject from products p where p.application_id is not null
      and not exists (select 1 from product_phases f where f.product_id = p.id and f.cancelled_at is null)`,
  ),
  rule(
    'Les phases écrites ici ne se recouvrent pas',
    sql`select 'product:' || f.product_id as subject from product_phases f
      join product_phases g on g.product_id = f.product_id and g.id <> f.id and f.starts_on <= g.starts_on
      where f.cancelled_at is null and g.cancelled_at is null and f.origin <> 'import'
        and (f.ends_on is null or f.ends_on > g.starts_on)`,
  ),
  rule(
    'Un produit n’est que dans une étape à la fois',
    sql`select 'product:' || s.product_id as subject from product_stages s
      join product_stages n on n.product_id = s.product_id and n.position = s.position + 1
      where s.ends_on is null or s.ends_on > n.starts_on`,
  ),
  stagesFollowFacts,
  rule(
    'Une phase, comme une présence dans l’équipe, ne finit pas avant de commencer',
    sql`select 'product:' || product_id as subject from product_phases where ends_on < starts_on
      union select 'product:' || product_id from product_team where ends_on < starts_on`,
  ),
  ...lifeInvariants,
]
