import type { Db } from '../../../platform/database/tables.ts'
import type { Incubator } from '../../incubators/incubator.ts'
import { getIncubator } from '../../incubators/store.ts'
import { sameGuide } from '../guide.ts'
import type { ManagedCall } from '../pages/manage-home.tsx'
import { isBlocking, readinessOf } from '../readiness.ts'
import { findLastPublication, listIncubatorCalls } from '../store.ts'

/** An incubator's calls with what still blocks each: nothing when agents read the last version. */
export async function managedCalls(db: Db, incubator: Incubator, now: Date): Promise<ManagedCall[]> {
  const calls = await listIncubatorCalls(db, incubator.id)
  return Promise.all(
    calls.map(async call => {
      const last = call.publishedAt === null ? undefined : await findLastPublication(db, call.id)
      if (last && sameGuide(last.guide, call.guide)) return { ...call, blockers: null }
      // A call held with others is examined with the names and the clock of the one it belongs to.
      const own = call.incubatorId === incubator.id ? incubator : await getIncubator(db, call.incubatorId)
      const examined = { guide: call.guide, published: last?.guide ?? null, incubator: own, now }
      return { ...call, blockers: readinessOf(examined).filter(isBlocking).length }
    }),
  )
}
