import { knowReadingEnd } from '../panels/ahead-store.ts'
import { loadPhases } from './phase-store.ts'
import { readingEndOf } from './phases.ts'

// An invitation says until when one reads: the dated rights know it, and they are of this slice.
knowReadingEnd(async (db, callId, zone) => {
  const { opensAt } = await db
    .selectFrom('calls')
    .select('opens_at as opensAt')
    .where('id', '=', callId)
    .executeTakeFirstOrThrow()
  return readingEndOf(await loadPhases(db, { id: callId, opensAt }, zone))
})
