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

/** What was corrected, the last first: kept with the reason, no longer part of the life. */
export async function listCancelled(db: Db, productId: string) {
  const phases = db
    .selectFrom('product_phases')
    .select(['id', 'phase as stage', 'starts_on as startsOn', 'ends_on as endsOn'])
    .select(['cancelled_at as at', 'cancel_reason as reason'])
    .where('product_id', '=', productId)
    .where('cancelled_at', 'is not', null)
  const ends = db
    .selectFrom('product_ends')
    .select(['id', 'kind as stage', 'on_date as startsOn', 'cancelled_at as at', 'cancel_reason as reason'])
    .where('product_id', '=', productId)
    .where('cancelled_at', 'is not', null)
  const rows = [...(await phases.execute()), ...(await ends.execute()).map(end => ({ ...end, endsOn: null }))]
  return rows.sort((a, b) => (b.at?.getTime() ?? 0) - (a.at?.getTime() ?? 0))
}
