import type { Db } from '../../platform/database/tables.ts'
import type { Call } from '../calls/call.ts'
import '../panels/tables.ts'
import { loadPhases } from './phase-store.ts'
import { rightsAt } from './phases.ts'

/** Whether the period in force lets jurors see the ranking. */
export async function seesRanking(
  db: Db,
  call: Pick<Call, 'id' | 'opensAt'>,
  zone: string,
  now: Date,
): Promise<boolean> {
  return rightsAt(await loadPhases(db, call, zone), now).seeRanking
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
