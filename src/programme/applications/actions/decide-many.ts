import { type Act, within } from '../../../platform/act.ts'
import { civilDate } from '../../../platform/dates.ts'
import { recordMany } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToCall } from '../../access/relations.ts'
import { getIncubator } from '../../incubators/store.ts'
import { withoutInvisible } from '../answers.ts'
import { isAnyOwn, lockToDecide } from '../decide-many-store.ts'
import { type DecideRefusal, type DecisionSaid, decide, dueOnOf, rankOf } from '../decision.ts'
import { applicationAbilities } from '../permissions.ts'
import '../tables.ts'

// PostgreSQL takes 65,535 values in a statement.
const ROWS_AT_ONCE = 1000

/**
 * Takes the same first decision of a stage on applications of a call: all of them or none, in a few statements.
 * Each has its fact, its projection and its line in the journal, as if it had been decided alone.
 */
export function decideApplications(
  act: Act,
  callId: string,
  ids: readonly string[],
  said: DecisionSaid,
): Promise<Outcome<{ count: number }, DecideRefusal | 'not-found'>> {
  return within(act, async act => {
    const { db, now, actor } = act
    const organises = (await relationsToCall(db, actor, callId)).has('organiser')
    const relations = new Set(organises ? (['organiser'] as const) : [])
    if (!applicationAbilities.decide({ relations, status: 'sent' })) return refused('not-found')
    const rows = await lockToDecide(db, callId, ids, said.stage)
    const [first] = rows
    if (rows.length !== ids.length) return refused('not-found')
    if (!first) return done({ count: 0 })
    if (await isAnyOwn(db, actor, ids)) return refused('own-application')
    const { zone } = await getIncubator(db, first.incubatorId)
    const reason = withoutInvisible(said.reason).trim()
    const facts = []
    for (const { id, incubatorId, ...where } of rows) {
      const decided = decide({ ...said, reason }, where, { base: 0, now, today: civilDate(now, zone) })
      if (!decided.ok) return decided
      facts.push({
        id: act.newId(),
        incubator_id: incubatorId,
        call_id: callId,
        application_id: id,
        stage: said.stage,
        number: decided.value.number,
        outcome: said.outcome,
        reason,
        rank: rankOf(said),
        due_on: dueOnOf(said),
        decided_by: actor.personId,
        decided_at: now,
        announcement_id: null,
      })
    }
    for (let from = 0; from < facts.length; from += ROWS_AT_ONCE)
      await db
        .insertInto('application_decisions')
        .values(facts.slice(from, from + ROWS_AT_ONCE))
        .execute()
    await db
      .updateTable('applications')
      .set({
        [said.stage]: said.outcome,
        ...(said.stage === 'screening' ? { resent_at: null, complete_by: dueOnOf(said) } : {}),
      })
      .where(
        'id',
        'in',
        rows.map(({ id }) => id),
      )
      .execute()
    await recordMany(
      act,
      facts.map(({ id, incubator_id, application_id, stage, outcome, number }) => ({
        incubatorId: incubator_id,
        subject: `application:${application_id}`,
        verb: 'application.decided',
        payload: { decision: id, stage, outcome, number },
      })),
    )
    return done({ count: facts.length })
  })
}
