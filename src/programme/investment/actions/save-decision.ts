import type { Act } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { standingOf } from '../../portfolio/life-standing.ts'
import { openOnes } from '../conditions.ts'
import { listConditions } from '../conditions-store.ts'
import { readDecision } from '../decision-form.ts'
import type { FieldError, Typed } from '../fields.ts'
import { sameContent } from '../same-content.ts'
import { nextStages } from '../stages.ts'
import '../tables.ts'
import { withCommittee } from './with-committee.ts'

type Refusal = 'not-found' | 'closed' | 'invalid' | 'changed-meanwhile'
export type DecisionOutcome = Outcome<{ number: number }, Refusal> & { errors?: FieldError[] }

/**
 * Saves a version of the decision in draft; what is missing is said when the committee is closed.
 * @param said.base number of the version the person had before their eyes; 0 when there was none
 */
export function saveDecision(
  act: Act,
  committeeId: string,
  { typed, base }: { typed: Typed; base: number },
): Promise<DecisionOutcome> {
  return withCommittee(act, committeeId, 'draftDecision', async (held): Promise<DecisionOutcome> => {
    const { act, committee, life, today } = held
    const { db, actor, now } = act
    if (committee.closing) return refused('closed')
    const open = openOnes(await listConditions(db, committee.productId))
    const stages = nextStages(life.phases, standingOf(life, today).stage ?? '')
    const read = readDecision(open, stages, typed)
    if (!read.ok) return { ...refused('invalid'), errors: read.errors }
    const kept = committee.decision
    if (kept && sameContent(kept.content, read.content)) return done({ number: kept.number })
    if ((kept?.number ?? 0) !== base) return refused('changed-meanwhile')
    const number = base + 1
    await db
      .insertInto('investment_decisions')
      .values({
        id: act.newId(),
        committee_id: committeeId,
        number,
        content: JSON.stringify(read.content),
        saved_by: actor.personId,
        saved_at: now,
      })
      .execute()
    await record(act, {
      incubatorId: committee.incubatorId,
      subject: `product:${committee.productId}`,
      verb: 'investment.decision-drafted',
      payload: { committee: committeeId, number },
    })
    return done({ number })
  })
}
