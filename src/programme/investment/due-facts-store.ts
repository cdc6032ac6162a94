import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import { civilDate } from '../../platform/dates.ts'
import { DEFAULT_PHASES } from '../portfolio/phases.ts'
import type { Verdict } from './conditions.ts'
import type { LastClosed } from './due.ts'
import { listProductFacts } from './life-facts-store.ts'
import { listPhasesOf } from './phases-of-store.ts'
import { type Projected, projectionOf } from './projection.ts'
import { DEFAULT_SETTINGS } from './settings.ts'
import { listSettings } from './settings-store.ts'
import './tables.ts'

export interface ProjectedProduct extends Projected {
  productId: string
  incubatorId: string
}

/** What the projection must say of these products, from their facts; in the order of their ids. */
export async function computeDue(db: Db, ids: readonly string[]): Promise<ProjectedProduct[]> {
  if (ids.length === 0) return []
  const products = await listProductFacts(db, ids)
  const incubators = [...new Set(products.map(({ incubatorId }) => incubatorId))]
  const settings = await listSettings(db, incubators)
  const phases = await listPhasesOf(db, incubators)
  const closed = await listLastClosed(db, ids)
  const open = await listOpen(db, ids)
  const meetings = await listMeetings(db, ids)
  return products.map(({ id, incubatorId, zone, life }) => {
    const meetsAt = meetings.get(id)
    return {
      productId: id,
      incubatorId,
      ...projectionOf({
        life,
        phases: phases.get(incubatorId) ?? DEFAULT_PHASES,
        settings: settings.get(incubatorId) ?? DEFAULT_SETTINGS,
        lastClosed: closed.get(id) ?? null,
        open: (open.get(id) ?? []).map(({ saidAt, ...condition }) => ({
          ...condition,
          saidOn: saidAt ? civilDate(saidAt, zone) : condition.dueOn,
        })),
        meetsOn: meetsAt ? civilDate(meetsAt, zone) : null,
      }),
    }
  })
}

/** The committee each product was last decided by. */
async function listLastClosed(db: Db, ids: readonly string[]): Promise<Map<string, LastClosed>> {
  const rows = await db
    .selectFrom('investment_closings as x')
    .innerJoin('investment_committees as c', 'c.id', 'x.committee_id')
    .distinctOn('c.product_id')
    .select(['c.product_id', 'x.kind', 'x.decided_on as decidedOn'])
    .select(['x.money_until as moneyUntil', 'x.proof_until as proofUntil'])
    .where(sql<boolean>`c.product_id = any(${ids}::uuid[])`)
    .orderBy('c.product_id')
    .orderBy('x.decided_on', 'desc')
    .orderBy('c.number', 'desc')
    .execute()
  return new Map(rows.map(({ product_id, ...last }) => [product_id, last]))
}

/** Conditions nobody judged, with the proposal of the last dossier of the committee to come. */
async function listOpen(db: Db, ids: readonly string[]) {
  const { rows } = await sql<{
    productId: string
    dueOn: string
    proposed: Verdict | ''
    saidAt: Date | null
  }>`
    select s.product_id as "productId", s.due_on as "dueOn", said.saved_at as "saidAt",
      coalesce(said.proposed, '') as proposed
    from success_conditions s
    left join lateral (
      select r.value ->> 'proposed' as proposed, d.saved_at
      from investment_committees c
      join investment_dossiers d on d.committee_id = c.id
      cross join lateral jsonb_array_elements(d.content -> 'results') r
      where c.product_id = s.product_id and r.value ->> 'conditionId' = s.id::text
        and not exists (select 1 from investment_closings x where x.committee_id = c.id)
        and d.number = (select max(number) from investment_dossiers l where l.committee_id = c.id)
      limit 1) said on true
    where s.product_id = any(${ids}::uuid[])
      and not exists (select 1 from success_condition_results r
        where r.condition_id = s.id and r.judged_by_committee is not null)`.execute(db)
  return Map.groupBy(rows, ({ productId }) => productId)
}

/** When the committee to come of each product meets. */
async function listMeetings(db: Db, ids: readonly string[]): Promise<Map<string, Date>> {
  const rows = await db
    .selectFrom('investment_committees as c')
    .innerJoin('investment_dates as d', 'd.committee_id', 'c.id')
    .distinctOn('c.product_id')
    .select(['c.product_id', 'd.meets_at'])
    .where(sql<boolean>`c.product_id = any(${ids}::uuid[])`)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('investment_closings as x')
            .select('x.committee_id')
            .whereRef('x.committee_id', '=', 'c.id'),
        ),
      ),
    )
    .orderBy('c.product_id')
    .orderBy('c.number', 'desc')
    .orderBy('d.number', 'desc')
    .execute()
  return new Map(rows.map(({ product_id, meets_at }) => [product_id, meets_at]))
}
