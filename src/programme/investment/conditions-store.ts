import type { Db } from '../../platform/database/tables.ts'
import type { Condition } from './conditions.ts'
import './tables.ts'

/** Every condition set for a product, the first committee's first, with the verdict that counts. */
export async function listConditions(db: Db, productId: string): Promise<Condition[]> {
  const rows = await db
    .selectFrom('success_conditions as s')
    .innerJoin('investment_committees as c', 'c.id', 's.committee_id')
    .leftJoinLateral(
      eb =>
        eb
          .selectFrom('success_condition_results as r')
          .innerJoin('investment_committees as j', 'j.id', 'r.judged_by_committee')
          .select(['r.verdict', 'r.result', 'j.number as judge', 'j.id as judgeId'])
          .whereRef('r.condition_id', '=', 's.id')
          .orderBy('r.number', 'desc')
          .limit(1)
          .as('judged'),
      join => join.onTrue(),
    )
    .select(['s.id', 's.committee_id as committeeId', 'c.number as committee', 's.indicator', 's.target'])
    .select(['s.due_on as dueOn', 'judged.verdict', 'judged.result', 'judged.judge', 'judged.judgeId'])
    .where('s.product_id', '=', productId)
    .orderBy('c.number')
    .orderBy('s.position')
    .execute()
  return rows.map(({ verdict, result, judge, judgeId, ...condition }) => ({
    ...condition,
    judged:
      verdict === null || judge === null || judgeId === null
        ? null
        : { verdict, result: result ?? '', committee: judge, committeeId: judgeId },
  }))
}
