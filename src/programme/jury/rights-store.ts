import type { Db } from '../../platform/database/tables.ts'
import type { Call } from '../calls/call.ts'
import '../panels/tables.ts'
import './tables.ts'

/** Whether the phase in force lets jurors see the ranking: the row that began last, among those begun. */
export async function seesRanking(
  db: Db,
  { id: callId }: Pick<Call, 'id' | 'opensAt'>,
  _zone: string,
  now: Date,
): Promise<boolean> {
  const phase = await db
    .selectFrom('review_phases')
    .select('see_ranking')
    .where('call_id', '=', callId)
    .where('starts_at', '<=', now)
    .orderBy('starts_at', 'desc')
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst()
  return phase?.see_ranking ?? false
}

/** Whether this person sits in the jury of the call with a signed declaration. */
export async function sitsDeclared(db: Db, callId: string, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom('seated')
    .select('seat_id')
    .where('call_id', '=', callId)
    .where('kind', '=', 'jury')
    .where('person_id', '=', personId)
    .where('declared', '=', true)
    .executeTakeFirst()
  return row !== undefined
}
