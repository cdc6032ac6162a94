import type { Db } from '../../platform/database/tables.ts'
import type { Projected } from './projection.ts'
import './tables.ts'

/** What the projection says of one product. */
export async function findDue(db: Db, productId: string): Promise<Projected | undefined> {
  return db
    .selectFrom('investment_due')
    .select(['due_on as dueOn', 'window_from as windowFrom', 'because', 'decided_on as decidedOn'])
    .select(['money_until as moneyUntil', 'risk_on as riskOn', 'meets_on as meetsOn'])
    .where('product_id', '=', productId)
    .executeTakeFirst()
}
