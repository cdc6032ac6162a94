import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToApplication } from '../../access/relations.ts'
import { applicationAbilities } from '../permissions.ts'
import { findRow } from '../store.ts'
import '../tables.ts'

/** Withdraws an application, draft or sent, at any time; the fact stays, with its date. */
export function withdrawApplication(
  act: Act,
  id: string,
  reason: string,
): Promise<Outcome<null, 'not-found' | 'withdrawn'>> {
  return within(act, async act => {
    const relations = await relationsToApplication(act.db, act.actor, id)
    if (!applicationAbilities.withdraw({ relations, status: 'draft' })) return refused('not-found')
    const row = await findRow(act.db, id, true)
    if (!row) return refused('not-found')
    if (row.withdrawn_at !== null) return refused('withdrawn')
    await act.db
      .insertInto('application_withdrawals')
      .values({
        id: act.newId(),
        application_id: id,
        person_id: act.actor.personId,
        reason,
        withdrawn_at: act.now,
      })
      .execute()
    await act.db.updateTable('applications').set({ withdrawn_at: act.now }).where('id', '=', id).execute()
    await record(act, {
      incubatorId: row.incubator_id,
      subject: `application:${id}`,
      verb: 'application.withdrawn',
      payload: {},
    })
    return done(null)
  })
}
