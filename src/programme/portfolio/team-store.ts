import type { Db } from '../../platform/database/tables.ts'
import './tables.ts'

/** Those who work on a product, or did: the first to arrive first. */
export const listTeam = (db: Db, productId: string) =>
  db
    .selectFrom('product_team')
    .select(['id', 'name', 'role', 'share', 'address', 'starts_on as startsOn', 'ends_on as endsOn'])
    .where('product_id', '=', productId)
    .where('cancelled_at', 'is', null)
    .orderBy('starts_on')
    .orderBy('recorded_at')
    .orderBy('name')
    .orderBy('id')
    .execute()

/** Its sponsors one after the other, the last one last. */
export const listSponsors = (db: Db, productId: string) =>
  db
    .selectFrom('product_sponsors')
    .select(['id', 'name', 'capacity', 'address', 'starts_on as startsOn', 'ends_on as endsOn', 'reason'])
    .where('product_id', '=', productId)
    .orderBy('starts_on')
    .orderBy('recorded_at')
    .orderBy('id')
    .execute()
