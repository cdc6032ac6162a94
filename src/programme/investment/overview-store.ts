import { type ExpressionBuilder, type ExpressionWrapper, type SqlBool, sql } from 'kysely'
import type { Db, Tables } from '../../platform/database/tables.ts'
import { addDays, type CivilDate } from '../../platform/dates.ts'
import { DEFAULT_PHASES, stageLabel } from '../portfolio/phases.ts'
import {
  type Category,
  COMING_DAYS,
  type Cursor,
  type FollowedLine,
  type FollowScope,
  MONEY_DAYS,
  MOST_COUNTED,
  type Tally,
} from './overview.ts'
import { listPhasesOf } from './phases-of-store.ts'
import './tables.ts'

const PAGE = 50

export interface Asked {
  scope: FollowScope
  category: Category
  /** Only one incubator of the scope. */
  incubatorId: string | null
  after: Cursor | null
}

/** A page of the products one follows in a category, by the day that category is about. */
export async function listFollowed(
  db: Db,
  { scope, category, incubatorId, after }: Asked,
  today: CivilDate,
): Promise<{ rows: FollowedLine[]; next: Cursor | null }> {
  const by = SORTED_BY[category]
  const rows = await db
    .selectFrom('investment_due as d')
    .innerJoin('products as p', 'p.id', 'd.product_id')
    .innerJoin('incubators as i', 'i.id', 'd.incubator_id')
    .select(['d.product_id as id', 'd.incubator_id', 'p.name', 'i.name as incubator', 'd.due_on as dueOn'])
    .select([
      'd.because',
      'd.decided_on',
      'd.meets_on as meetsOn',
      'd.money_until as moneyUntil',
      'd.risk_on',
    ])
    .select([stageOn(today).as('stage'), OPEN.as('openConditions')])
    .where(eb => within(eb, scope, incubatorId))
    .where(eb => isIn(eb, category, today))
    .$if(after !== null, query =>
      by === null
        ? query.where('d.product_id', '>', after?.id ?? '')
        : query.where(
            sql<boolean>`(${sql.ref(`d.${by}`)}, d.product_id) > (${after?.on}::date, ${after?.id}::uuid)`,
          ),
    )
    .$if(by !== null, query => query.orderBy(sql.ref(`d.${by ?? ''}`)))
    .orderBy('d.product_id')
    .limit(PAGE + 1)
    .execute()
  const shown = rows.slice(0, PAGE)
  const phases = await listPhasesOf(db, [...new Set(shown.map(row => row.incubator_id))])
  const last = rows.length > PAGE ? shown.at(-1) : undefined
  return {
    rows: shown.map(({ incubator_id, stage, decided_on, risk_on, ...row }) => ({
      ...row,
      stage: stage === null ? '' : stageLabel(phases.get(incubator_id) ?? DEFAULT_PHASES, stage),
      known: decided_on !== null,
      atRisk: row.dueOn !== null && risk_on !== null && risk_on <= today,
    })),
    next: last
      ? {
          id: last.id,
          on:
            (by && { due_on: last.dueOn, money_until: last.moneyUntil, risk_on: last.risk_on }[by]) ||
            '2000-01-01',
        }
      : null,
  }
}

const SORTED_BY: Record<Category, 'due_on' | 'money_until' | 'risk_on' | null> = {
  all: 'due_on',
  late: 'due_on',
  coming: 'due_on',
  unknown: 'due_on',
  money: 'money_until',
  risk: 'risk_on',
  none: null,
}

type Builder = ExpressionBuilder<Tables & { d: Tables['investment_due'] }, 'd'>
type Test = ExpressionWrapper<Tables, never, SqlBool>

function within(
  eb: unknown,
  { all, incubatorIds, productIds }: FollowScope,
  incubatorId: string | null,
): Test {
  const { eb: is, or, and, val } = eb as Builder
  const mine = [
    ...(incubatorIds.length > 0 ? [is('d.incubator_id', 'in', incubatorIds)] : []),
    ...(productIds.length > 0 ? [is('d.product_id', 'in', productIds)] : []),
  ]
  const scoped = all ? [] : [mine.length > 0 ? or(mine) : val(false).$castTo<SqlBool>()]
  return and([...scoped, ...(incubatorId ? [is('d.incubator_id', '=', incubatorId)] : [])]) as unknown as Test
}

function isIn(eb: unknown, category: Category, today: CivilDate): Test {
  const { eb: is, and } = eb as Builder
  const live = is('d.due_on', 'is not', null)
  const tests = {
    all: [live],
    late: [live, is('d.due_on', '<', today)],
    coming: [live, is('d.due_on', '>=', today), is('d.due_on', '<=', addDays(today, COMING_DAYS))],
    unknown: [live, is('d.decided_on', 'is', null)],
    money: [live, is('d.money_until', '<=', addDays(today, MONEY_DAYS))],
    risk: [live, is('d.risk_on', '<=', today)],
    none: [is('d.due_on', 'is', null)],
  }[category]
  return and(tests) as unknown as Test
}

const stageOn = (today: CivilDate) => sql<string | null>`(
  select s.stage from product_stages s where s.product_id = d.product_id and s.starts_on <= ${today}
  order by s.position desc limit 1)`

const OPEN = sql<number>`(
  select count(*)::int from success_conditions c where c.product_id = d.product_id and not exists (
    select 1 from success_condition_results r where r.condition_id = c.id and r.judged_by_committee is not null))`

/** How many products one follows in each category; each count stops a little above a thousand. */
export async function countFollowed(
  db: Db,
  { scope, incubatorId }: Pick<Asked, 'scope' | 'incubatorId'>,
  today: CivilDate,
): Promise<Tally> {
  const capped = (category: Category) =>
    db
      .selectFrom(
        db
          .selectFrom('investment_due as d')
          .select(sql<number>`1`.as('one'))
          .where(eb => within(eb, scope, incubatorId))
          .where(eb => isIn(eb, category, today))
          .limit(MOST_COUNTED + 1)
          .as('some'),
      )
      .select(eb => eb.fn.countAll<number>().as('count'))
  const { rows } = await sql<Tally>`select (${capped('all')})::int as all, (${capped('late')})::int as late,
    (${capped('coming')})::int as coming, (${capped('unknown')})::int as unknown,
    (${capped('money')})::int as money, (${capped('risk')})::int as risk`.execute(db)
  return rows[0] ?? { all: 0, late: 0, coming: 0, unknown: 0, money: 0, risk: 0 }
}
