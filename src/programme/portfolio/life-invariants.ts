import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import type { Invariant } from '../../platform/invariant.ts'
import { type Segment, segmentsOf } from './timeline.ts'
import './tables.ts'

const rule = (name: string, query: ReturnType<typeof sql<{ subject: string }>>): Invariant => ({
  name,
  breaches: async (db: Db) => (await query.execute(db)).rows,
})

const byProduct = <R extends { productId: string }>(rows: readonly R[]) =>
  Map.groupBy(rows, ({ productId }) => productId)

/** The timeline kept for lists is the one its facts give, computed again by the program itself. */
const projection: Invariant = {
  name: 'La frise d’un produit est celle de ses phases et de ses fins',
  breaches: async db => {
    const phases = await db
      .selectFrom('product_phases')
      .select(['product_id as productId', 'phase', 'starts_on as startsOn', 'ends_on as endsOn'])
      .where('cancelled_at', 'is', null)
      .orderBy('recorded_at')
      .orderBy('starts_on')
      .orderBy('id')
      .execute()
    const ends = await db
      .selectFrom('product_ends')
      .select(['product_id as productId', 'kind', 'on_date as onDate'])
      .where('cancelled_at', 'is', null)
      .orderBy('recorded_at')
      .orderBy('on_date')
      .orderBy('id')
      .execute()
    const stages = await db
      .selectFrom('product_stages')
      .select(['product_id as productId', 'stage', 'starts_on as startsOn', 'ends_on as endsOn'])
      .orderBy('position')
      .execute()
    const products = await db.selectFrom('products').select(['id', 'started_on']).execute()
    const [lived, ended, kept] = [byProduct(phases), byProduct(ends), byProduct(stages)]
    const line = (segments: readonly Segment[]) =>
      segments.map(({ stage, startsOn, endsOn }) => `${stage} ${startsOn} ${endsOn}`).join(', ')
    return products
      .filter(({ id, started_on }) => {
        const due = segmentsOf(lived.get(id) ?? [], ended.get(id) ?? [])
        return line(due) !== line(kept.get(id) ?? []) || (due[0]?.startsOn ?? null) !== started_on
      })
      .map(({ id }) => ({ subject: `product:${id}` }))
  },
}

/** What must always be true of a product's life. */
export const lifeInvariants: Invariant[] = [
  projection,
  rule(
    'Un produit est dans une seule étape à la fois',
    sql`select 'product:' || s.product_id as subject from product_stages s join product_stages n
      on n.product_id = s.product_id and n.position > s.position
      where s.ends_on is null or s.ends_on > n.starts_on`,
  ),
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
