import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import type { Invariant } from '../../platform/invariant.ts'
import './tables.ts'

const rule = (name: string, query: ReturnType<typeof sql<{ subject: string }>>): Invariant => ({
  name,
  breaches: async (db: Db) => (await query.execute(db)).rows,
})

/** What must always be true of a product's life. */
export const lifeInvariants: Invariant[] = [
  rule(
    'Une phase ou une fin ouverte par une décision cite cette décision, les autres n’en citent pas',
    sql`select 'product:' || product_id as subject from product_phases where (origin = 'decision') <> (decision_id is not null)
      union select 'product:' || product_id from product_ends where (origin = 'decision') <> (decision_id is not null)`,
  ),
  rule(
    'Une correction a son motif',
    sql`select 'product:' || product_id as subject from product_phases where origin = 'correction' and reason = ''
      union select 'product:' || product_id from product_ends where origin = 'correction' and reason = ''`,
  ),
  rule(
    'Les pauses d’un produit se suivent, et chacune finit après avoir commencé',
    sql`select 'product:' || p.product_id as subject from product_pauses p where p.ends_on < p.starts_on
      or exists (select 1 from product_pauses o where o.product_id = p.product_id and o.id <> p.id
        and o.starts_on > p.starts_on and coalesce(p.ends_on > o.starts_on, true))`,
  ),
  rule(
    'Une prolongation et un jalon sont d’une phase du même produit',
    sql`select 'product:' || e.product_id as subject from product_extensions e
        join product_phases f on f.id = e.phase_id where f.product_id <> e.product_id
      union select 'product:' || m.product_id from product_milestones m
        join product_phases f on f.id = m.phase_id where f.product_id <> m.product_id`,
  ),
  rule(
    'Un produit a un sponsor à la fois',
    sql`select 'product:' || product_id as subject from product_sponsors where ends_on is null
        group by product_id having count(*) > 1
      union select 'product:' || product_id from product_sponsors where ends_on < starts_on`,
  ),
  rule(
    'L’accroche d’un produit est celle de sa dernière fiche',
    sql`select 'product:' || p.id as subject from products p join lateral (
        select content from product_sheets s where s.product_id = p.id order by number desc limit 1
      ) s on true where s.content->>'pitch' <> p.pitch`,
  ),
]
