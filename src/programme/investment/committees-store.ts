import type { Db } from '../../platform/database/tables.ts'
import type { CommitteeLine } from './whole-committee.ts'
import './tables.ts'

/** The committees of a product, the last first. */
export async function listCommittees(db: Db, productId: string): Promise<CommitteeLine[]> {
  const rows = await db
    .selectFrom('investment_committees as c')
    .innerJoinLateral(
      eb =>
        eb
          .selectFrom('investment_dates as d')
          .select(['d.meets_at', 'd.place', 'd.number as times'])
          .whereRef('d.committee_id', '=', 'c.id')
          .orderBy('d.number', 'desc')
          .limit(1)
          .as('date'),
      join => join.onTrue(),
    )
    .leftJoin('investment_closings as x', 'x.committee_id', 'c.id')
    .select(['c.id', 'c.number', 'date.meets_at as meetsAt', 'date.place', 'date.times'])
    .select(['x.kind', 'x.decided_on as decidedOn', 'x.money_until as moneyUntil'])
    .where('c.product_id', '=', productId)
    .orderBy('c.number', 'desc')
    .execute()
  return rows.map(({ kind, decidedOn, moneyUntil, times, ...line }) => ({
    ...line,
    postponed: times - 1,
    closed: kind === null || decidedOn === null ? null : { kind, decidedOn, moneyUntil },
  }))
}
