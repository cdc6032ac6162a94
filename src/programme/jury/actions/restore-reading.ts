import type { Act } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { findCallForUpdate } from '../../calls/store.ts'
import { followLifts, type Lifted } from '../../panels/actions/after-lift.ts'
import { expectedReviews } from '../lacking-reviews-store.ts'
import { findEndedReading, listReaders } from '../restore-store.ts'
import '../tables.ts'

/**
 * Gives back to a juror what a recusal now lifted had taken, if the application still lacks readers; to be
 * called in the transaction that lifts it.
 */
export async function restoreReading(act: Act, lifted: Lifted): Promise<void> {
  const { db, now, actor } = act
  const { applicationId, personId } = lifted
  const ended = await findEndedReading(db, lifted)
  if (!ended) return
  // Held, so that a distribution made at the same time does not name a reader too many.
  await findCallForUpdate(db, ended.callId)
  const readers = await listReaders(db, applicationId)
  if (readers.some(reader => reader.personId === personId)) return
  if (readers.length >= (await expectedReviews(db, ended.callId))) return
  await db
    .insertInto('assignments')
    .values({
      id: act.newId(),
      incubator_id: ended.incubatorId,
      call_id: ended.callId,
      application_id: applicationId,
      seat_id: ended.seatId,
      reason: 'Rendue à ce membre : son déport est levé.',
      assigned_by: actor.personId,
      assigned_at: now,
      checked_at: now,
      ended_at: null,
      end_cause: null,
    })
    .execute()
  await record(act, {
    incubatorId: ended.incubatorId,
    subject: `application:${applicationId}`,
    verb: 'application.reading-restored',
    payload: { seat: ended.seatId },
  })
}

followLifts(restoreReading)
