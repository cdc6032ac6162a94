import type { Db } from '../../platform/database/tables.ts'
import './tables.ts'
import type { EndKind } from './product.ts'

/** The phases of a product that hold, in the order they were recorded. */
export function listLivePhases(db: Db, productId: string) {
  return db
    .selectFrom('product_phases')
    .select(['id', 'phase', 'starts_on as startsOn', 'ends_on as endsOn', 'expected_on as expectedOn'])
    .select(['origin', 'decision_id as decisionId', 'reason'])
    .where('product_id', '=', productId)
    .where('cancelled_at', 'is', null)
    .orderBy('recorded_at')
    .orderBy('starts_on')
    .orderBy('id')
    .execute()
}

/** The ends of a product that hold: usually one; a service may be transferred, then stopped. */
export function listLiveEnds(db: Db, productId: string) {
  return db
    .selectFrom('product_ends')
    .select(['id', 'on_date as onDate', 'origin', 'decision_id as decisionId', 'reason'])
    .select(eb => eb.ref('kind').$castTo<EndKind>().as('kind'))
    .where('product_id', '=', productId)
    .where('cancelled_at', 'is', null)
    .orderBy('recorded_at')
    .orderBy('on_date')
    .orderBy('id')
    .execute()
}
