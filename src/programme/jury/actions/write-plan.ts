import type { Act } from '../../../platform/act.ts'
import type { Call } from '../../calls/call.ts'
import type { Plan } from '../plan.ts'
import '../tables.ts'
import { settleRecusals } from './settle-recusals.ts'

/** Ends what the plan ends; those recused weigh nothing any more. */
export async function endAssignments(act: Act, ended: Plan['ended']): Promise<void> {
  const { db, now } = act
  for (const [cause, rows] of Map.groupBy(ended, each => each.cause))
    await db
      .updateTable('assignments')
      .set({ ended_at: now, end_cause: cause })
      .where(
        'id',
        'in',
        rows.map(({ assignmentId }) => assignmentId),
      )
      .where('ended_at', 'is', null)
      .execute()
  const recused = ended.filter(({ cause }) => cause === 'recused')
  await settleRecusals(
    act,
    recused.map(({ applicationId }) => applicationId),
  )
}

// PostgreSQL takes 65,535 values in a statement.
const ROWS_AT_ONCE = 1000

/** Each new pair, with its reason. */
export async function addAssignments(act: Act, call: Call, added: Plan['added']): Promise<void> {
  for (let from = 0; from < added.length; from += ROWS_AT_ONCE)
    await act.db
      .insertInto('assignments')
      .values(
        added.slice(from, from + ROWS_AT_ONCE).map(({ applicationId, seatId, reason }) => ({
          id: act.newId(),
          incubator_id: call.incubatorId,
          call_id: call.id,
          application_id: applicationId,
          seat_id: seatId,
          reason,
          assigned_by: act.actor.personId,
          assigned_at: act.now,
          checked_at: act.now,
          ended_at: null,
          end_cause: null,
        })),
      )
      .execute()
}
