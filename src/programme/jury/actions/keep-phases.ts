import type { Act } from '../../../platform/act.ts'
import { listPhases, usualPhases } from '../phase-store.ts'
import type { PhaseSaid } from '../phases.ts'
import '../tables.ts'

interface OfCall {
  id: string
  incubatorId: string
  opensAt: Date | null
}

/** Writes the usual periods of a call that has none: from then on they change only by hand. */
export async function keepUsualPhases(act: Act, call: OfCall, zone: string): Promise<void> {
  if ((await listPhases(act.db, call.id)).length > 0) return
  await writePhases(act, call, await usualPhases(act.db, call, zone))
}

/** Puts these periods in the place of those kept. */
export async function writePhases(
  act: Act,
  call: OfCall,
  phases: readonly (PhaseSaid & { id?: string; version?: number })[],
): Promise<void> {
  await act.db.deleteFrom('review_phases').where('call_id', '=', call.id).execute()
  if (phases.length === 0) return
  await act.db
    .insertInto('review_phases')
    .values(
      phases.map((phase, index) => ({
        id: phase.id || act.newId(),
        incubator_id: call.incubatorId,
        call_id: call.id,
        position: index + 1,
        version: phase.version ?? 1,
        name: phase.name,
        starts_at: phase.startsAt,
        may_review: phase.mayReview,
        see_others: phase.seeOthers,
        see_names: phase.seeNames,
        see_ranking: phase.seeRanking,
      })),
    )
    .execute()
}
