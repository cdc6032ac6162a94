import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import type { Invariant } from '../../platform/invariant.ts'
import { computeDue } from './due-facts-store.ts'
import './tables.ts'

const rule = (name: string, query: ReturnType<typeof sql<{ subject: string }>>): Invariant => ({
  name,
  breaches: async (db: Db) => (await query.execute(db)).rows,
})

const BATCH = 500

/** The products whose projection is not what the rule says; those waiting to be projected again are left out. */
async function wrongDue(db: Db): Promise<{ subject: string }[]> {
  const wrong: { subject: string }[] = []
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const kept = await db
      .selectFrom('products as p')
      .leftJoin('investment_due as d', 'd.product_id', 'p.id')
      .select(['p.id', 'd.due_on as dueOn', 'd.window_from as windowFrom', 'd.because'])
      .select(['d.decided_on as decidedOn', 'd.money_until as moneyUntil', 'd.risk_on as riskOn'])
      .select(['d.meets_on as meetsOn', 'd.incubator_id as incubatorId'])
      .where('p.changed', '=', false)
      .where('p.id', '>', after)
      .orderBy('p.id')
      .limit(BATCH)
      .execute()
    const computed = await computeDue(
      db,
      kept.map(({ id }) => id),
    )
    const said = new Map(computed.map(({ productId, ...due }) => [productId, textOf(due)]))
    for (const { id, ...due } of kept)
      if (said.get(id) !== textOf(due)) wrong.push({ subject: `product:${id}` })
    if (kept.length < BATCH) return wrong
    after = kept.at(-1)?.id ?? after
  }
}

const textOf = (due: object) => JSON.stringify(Object.entries(due).sort(([a], [b]) => (a < b ? -1 : 1)))

/** What must always be true of investment committees. */
export const invariants: Invariant[] = [
  { name: 'L’échéance projetée d’un produit est celle que dit la règle', breaches: wrongDue },
  rule(
    'Un comité a au moins une date, et un produit un seul comité ouvert',
    sql`select 'committee:' || c.id as subject from investment_committees c
      where not exists (select 1 from investment_dates d where d.committee_id = c.id)
      union all
      select 'product:' || c.product_id from investment_committees c
      where not exists (select 1 from investment_closings x where x.committee_id = c.id)
      group by c.product_id having count(*) > 1`,
  ),
  rule(
    'Un comité clos a sa décision, et des conditions et des moyens sauf arrêt ou sortie du programme',
    sql`select 'committee:' || x.committee_id as subject from investment_closings x
      join investment_decisions d on d.id = x.decision_id
      where d.committee_id <> x.committee_id
        or (x.kind = 'stop') <> (x.money_until is null)
          and not (x.money_until is null and exists (select 1 from product_ends e where e.decision_id = x.decision_id))
        or x.money_until is not null and not exists (
          select 1 from success_conditions s where s.committee_id = x.committee_id)`,
  ),
  rule(
    'Un comité clos a jugé toutes les conditions fixées avant lui',
    sql`select 'condition:' || s.id as subject from success_conditions s
      join investment_committees c on c.id = s.committee_id
      where not exists (select 1 from success_condition_results r where r.condition_id = s.id)
        and exists (select 1 from investment_committees n join investment_closings x on x.committee_id = n.id
          where n.product_id = s.product_id and n.number > c.number)`,
  ),
]
