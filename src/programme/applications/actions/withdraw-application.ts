import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToApplication } from '../../access/relations.ts'
import { completionOf, lastWord } from '../announced.ts'
import { acceptsSending } from '../application.ts'
import { listAnnounced } from '../decision-store.ts'
import { applicationAbilities } from '../permissions.ts'
import { loadApplication } from '../store.ts'
import { type WithdrawRefusal, withdraw } from '../withdrawal.ts'
import '../tables.ts'

/** Withdraws an application, draft or sent, until the last word on it is told; the fact stays, with its date. */
export function withdrawApplication(
  act: Act,
  id: string,
  reason: string,
): Promise<Outcome<null, 'not-found' | WithdrawRefusal>> {
  return within(act, async act => {
    const relations = await relationsToApplication(act.db, act.actor, id)
    if (!applicationAbilities.withdraw({ relations, status: 'draft' })) return refused('not-found')
    const application = await loadApplication(act.db, id, true)
    if (!application) return refused('not-found')
    const { call, facts, incubator } = application
    const word = lastWord(await listAnnounced(act.db, id, act.now))
    const sendable = acceptsSending(call, completionOf(word, incubator.zone), act.now, application.work)
    const allowed = withdraw(facts, word, sendable)
    if (!allowed.ok) return allowed
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
      incubatorId: incubator.id,
      subject: `application:${id}`,
      verb: 'application.withdrawn',
      payload: {},
    })
    return done(null)
  })
}
