import type { Act } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { findRow } from '../../applications/store.ts'
import type { RecusalCause } from '../../panels/panel.ts'
import '../../panels/tables.ts'

/** Records that a person and an application must not meet; the same cause twice is recorded once. */
export async function recuse(
  act: Act,
  said: { applicationId: string; personId: string; cause: RecusalCause; reason: string },
): Promise<Outcome<{ created: boolean }, 'not-found'>> {
  const { db, now, actor } = act
  const row = await findRow(db, said.applicationId, true)
  if (!row) return refused('not-found')
  const id = act.newId()
  const made = await db
    .insertInto('recusals')
    .values({
      id,
      incubator_id: row.incubator_id,
      application_id: said.applicationId,
      person_id: said.personId,
      cause: said.cause,
      reason: said.reason,
      made_by: actor.personId,
      made_at: now,
      lifted_at: null,
      lifted_by: null,
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  if (Number(made.numInsertedOrUpdatedRows ?? 0) === 0) return done({ created: false })
  await record(act, {
    incubatorId: row.incubator_id,
    subject: `application:${said.applicationId}`,
    verb: 'application.recused',
    payload: { recusal: id, person: said.personId, cause: said.cause },
  })
  return done({ created: true })
}
