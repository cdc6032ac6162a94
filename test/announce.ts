import { randomUUID } from 'node:crypto'
import type { Stage } from '../src/programme/applications/decision.ts'
import type { Selection } from './selection-bed.ts'

/** Holds the last decision of a stage in an announcement of that moment. */
export async function announce(
  { db, call, now }: Selection,
  applicationId: string,
  stage: Stage,
  moment: Date,
) {
  const id = randomUUID()
  await db
    .insertInto('announcements')
    .values({
      id,
      incubator_id: call.incubatorId,
      call_id: call.id,
      stage,
      moment,
      made_by: null,
      made_at: now,
      cancelled_at: null,
      cancelled_by: null,
    })
    .execute()
  const last = await db
    .selectFrom('application_decisions')
    .select('id')
    .where('application_id', '=', applicationId)
    .where('stage', '=', stage)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  await db
    .updateTable('application_decisions')
    .set({ announcement_id: id })
    .where('id', '=', last.id)
    .execute()
  return id
}
