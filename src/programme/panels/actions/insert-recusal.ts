import type { Act } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import type { RecusalCause } from '../panel.ts'
import '../tables.ts'

export interface RecusalSaid {
  applicationId: string
  personId: string
  cause: RecusalCause
  reason: string
}

/** Writes a recusal unless one of that cause is in force; false when there was nothing to write. */
export async function insertRecusal(
  act: Act,
  incubatorId: string,
  { applicationId, personId, cause, reason }: RecusalSaid,
  madeBy: string | null,
): Promise<boolean> {
  const made = await act.db
    .insertInto('recusals')
    .values({
      id: act.newId(),
      incubator_id: incubatorId,
      application_id: applicationId,
      person_id: personId,
      cause,
      reason,
      made_by: madeBy,
      made_at: act.now,
      lifted_at: null,
      lifted_by: null,
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) return false
  await record(act, {
    incubatorId,
    subject: `application:${applicationId}`,
    verb: 'application.recused',
    payload: { recusal: made.id, person: personId, cause },
  })
  return true
}
