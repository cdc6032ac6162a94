import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToCall } from '../../access/relations.ts'
import { withoutInvisible } from '../../applications/answers.ts'
import { findRow, isId } from '../../applications/store.ts'
import { mayOnPanel } from '../permissions.ts'
import { LONGEST_REASON, type RecuseRefusal } from '../wording.ts'
import { afterLift } from './after-lift.ts'
import { afterRecusal } from './after-recusal.ts'
import '../tables.ts'

/** Lifts a recusal, with a reason; never the one from one's own application. Twice is once. */
export function liftRecusal(
  act: Act,
  recusalId: string,
  reason: string,
): Promise<
  Outcome<null, Extract<RecuseRefusal, 'not-found' | 'reason-missing' | 'reason-too-long' | 'never-lifted'>>
> {
  return within(act, async act => {
    const { db, now, actor } = act
    if (!isId(recusalId)) return refused('not-found')
    const recusal = await db
      .selectFrom('recusals')
      .selectAll()
      .where('id', '=', recusalId)
      .forUpdate()
      .executeTakeFirst()
    const row = recusal && (await findRow(db, recusal.application_id))
    if (!recusal || !row) return refused('not-found')
    const relations = await relationsToCall(db, actor, row.call_id)
    if (!mayOnPanel('manageRecusals', relations)) return refused('not-found')
    if (recusal.cause === 'own') return refused('never-lifted')
    if (recusal.lifted_at !== null) return done(null)
    const said = withoutInvisible(reason).trim()
    if (said === '') return refused('reason-missing')
    if (said.length > LONGEST_REASON) return refused('reason-too-long')
    await db
      .updateTable('recusals')
      .set({ lifted_at: now, lifted_by: actor.personId, lift_reason: said })
      .where('id', '=', recusalId)
      .execute()
    await record(act, {
      incubatorId: recusal.incubator_id,
      subject: `application:${recusal.application_id}`,
      verb: 'application.recusal-lifted',
      payload: { recusal: recusalId },
    })
    await afterRecusal(act, [recusal.application_id])
    await afterLift(act, { applicationId: recusal.application_id, personId: recusal.person_id })
    return done(null)
  })
}
