import type { Db } from '../../../platform/database/tables.ts'
import '../tables.ts'

export type HoldReason = 'visas-missing'

/** What keeps the working guide from being published: a view that later slices fill, so that calls needs none of them. */
export const listHolds = (db: Db, callId: string): Promise<{ reason: HoldReason; detail: string }[]> =>
  db
    .selectFrom('publication_holds')
    .select(['reason', 'detail'])
    .where('call_id', '=', callId)
    .orderBy('detail')
    .execute()

export const isHeld = async (db: Db, callId: string): Promise<boolean> =>
  (await listHolds(db, callId)).length > 0

/** Whether a publication asks for an agreement, given or not. */
export const hasRequirements = async (db: Db, callId: string): Promise<boolean> =>
  (await db
    .selectFrom('publication_requirements')
    .select('detail')
    .where('call_id', '=', callId)
    .limit(1)
    .executeTakeFirst()) !== undefined
