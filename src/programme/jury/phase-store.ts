import type { Db } from '../../platform/database/tables.ts'
import { startOfDay } from '../../platform/dates.ts'
import type { Call } from '../calls/call.ts'
import { getGuideInForce } from './guide-in-force-store.ts'
import type { Phase, PhaseSaid } from './phases.ts'
import { defaultPhases } from './usual-phases.ts'
import './tables.ts'

/** The periods kept for a call, in order; none until someone keeps them. */
export async function listPhases(db: Db, callId: string): Promise<Phase[]> {
  return db
    .selectFrom('review_phases')
    .select([
      'id',
      'position',
      'version',
      'name',
      'starts_at as startsAt',
      'may_review as mayReview',
      'see_others as seeOthers',
      'see_names as seeNames',
      'see_ranking as seeRanking',
    ])
    .where('call_id', '=', callId)
    .orderBy('position')
    .execute()
}

/** The periods in force for a call: those kept, otherwise the usual ones from its schedule. */
export async function loadPhases(
  db: Db,
  call: Pick<Call, 'id' | 'opensAt'>,
  zone: string,
): Promise<PhaseSaid[]> {
  const kept = await listPhases(db, call.id)
  return kept.length > 0 ? kept : usualPhases(db, call, zone)
}

/** From the published schedule, or the one being prepared; none while it has no dates. */
export async function usualPhases(
  db: Db,
  call: Pick<Call, 'id' | 'opensAt'>,
  zone: string,
): Promise<PhaseSaid[]> {
  const { opensOn, closesOn, preselectionOn } = (await getGuideInForce(db, call)).dates
  if (opensOn === '' || closesOn === '') return []
  const opensAt = call.opensAt ?? startOfDay(opensOn, zone)
  return defaultPhases({ opensAt, closesOn, preselectionOn }, zone)
}
