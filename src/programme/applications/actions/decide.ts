import { type Act, within } from '../../../platform/act.ts'
import { civilDate } from '../../../platform/dates.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToApplication } from '../../access/relations.ts'
import { getIncubator } from '../../incubators/store.ts'
import { withoutInvisible } from '../answers.ts'
import { type DecideRefusal, type DecisionSaid, decide, dueOnOf, rankOf, sameDecision } from '../decision.ts'
import { findDecision } from '../decision-store.ts'
import { applicationAbilities, isOwn } from '../permissions.ts'
import { findRow } from '../store.ts'
import '../tables.ts'

/**
 * Records a decision of a stage on an application: the fact, its projection, the journal.
 * @param base number of the decision the organiser had before their eyes; 0 when there was none
 */
export function decideApplication(
  act: Act,
  id: string,
  said: DecisionSaid & { base: number },
): Promise<Outcome<{ number: number }, DecideRefusal | 'not-found'>> {
  return within(act, async act => {
    const { db, now, actor } = act
    const relations = await relationsToApplication(db, actor, id)
    if (relations.has('organiser') && isOwn(relations)) return refused('own-application')
    if (!applicationAbilities.decide({ relations, status: 'sent' })) return refused('not-found')
    const row = await findRow(db, id, true)
    if (!row) return refused('not-found')
    const { zone } = await getIncubator(db, row.incubator_id)
    const last = (await findDecision(db, id, said.stage)) ?? null
    const reason = withoutInvisible(said.reason).trim()
    // A second click of the same person: what was asked is done.
    if (last?.number === said.base + 1 && sameDecision(last, { ...said, reason }))
      return done({ number: last.number })
    const outcomes = { screening: row.screening, shortlist: row.shortlist, selection: row.selection }
    const decided = decide(
      { ...said, reason },
      { received: row.confirmed_at !== null, withdrawn: row.withdrawn_at !== null, outcomes, last },
      { base: said.base, now, today: civilDate(now, zone) },
    )
    if (!decided.ok) return decided
    const { stage, outcome } = said
    const { number } = decided.value
    const decisionId = act.newId()
    await db
      .insertInto('application_decisions')
      .values({
        id: decisionId,
        incubator_id: row.incubator_id,
        call_id: row.call_id,
        application_id: id,
        stage,
        number,
        outcome,
        reason,
        rank: rankOf(said),
        due_on: dueOnOf(said),
        decided_by: actor.personId,
        decided_at: now,
        announcement_id: null,
      })
      .execute()
    await db
      .updateTable('applications')
      .set({
        [stage]: outcome,
        ...(stage === 'screening' ? { resent_at: null, complete_by: dueOnOf(said) } : {}),
      })
      .where('id', '=', id)
      .execute()
    await record(act, {
      incubatorId: row.incubator_id,
      subject: `application:${id}`,
      verb: 'application.decided',
      payload: { decision: decisionId, stage, outcome, number },
    })
    return done({ number })
  })
}
