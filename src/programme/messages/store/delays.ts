import type { Db } from '../../../platform/database/tables.ts'
import { DEFAULT_DELAY } from '../promise.ts'
import '../tables.ts'

/** In how many working days this incubator promises to answer, and how many times it said so. */
export async function getDelay(db: Db, incubatorId: string): Promise<{ days: number; number: number }> {
  const row = await db
    .selectFrom('reply_delays')
    .select(['days', 'number'])
    .where('incubator_id', '=', incubatorId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? { days: DEFAULT_DELAY, number: 0 }
}
