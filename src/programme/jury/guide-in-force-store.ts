import type { Db } from '../../platform/database/tables.ts'
import type { Call } from '../calls/call.ts'
import type { Guide } from '../calls/guide.ts'
import { findLastPublication, getLatestGuide } from '../calls/store.ts'

/** The guide a panel works by: what was published; the working one while nothing is. */
export async function getGuideInForce(db: Db, call: Pick<Call, 'id'>): Promise<Guide> {
  const published = await findLastPublication(db, call.id)
  return published?.guide ?? (await getLatestGuide(db, call.id)).guide
}
