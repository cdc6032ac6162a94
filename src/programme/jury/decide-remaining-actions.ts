import { type Act, within } from '../../platform/act.ts'
import { done, type Outcome, refused } from '../../platform/outcome.ts'
import { relationsToCall } from '../access/relations.ts'
import { decideApplications } from '../applications/actions/decide-many.ts'
import { withoutInvisible } from '../applications/answers.ts'
import type { DecideRefusal, DecisionOutcome } from '../applications/decision.ts'
import { recordConflicts } from './actions/conflicts.ts'
import { digestOf, problemsOf } from './shortlist.ts'
import { type Choosing, listDecidedBy, listRemaining } from './shortlist-store.ts'

export type RemainingRefusal = DecideRefusal | 'not-found'

export interface Remaining {
  callId: string
  stage: Choosing
  outcome: DecisionOutcome
  reason: string
  /** Digest of the applications the person had before their eyes. */
  seen: string
}

/**
 * Decides on every application a stage has left, with one outcome and a common reason: all of them or none.
 * What was previewed must be what is left: a withdrawal or another organiser's decision refuses the whole.
 */
export function decideRemaining(
  act: Act,
  { callId, stage, outcome, seen, ...said }: Remaining,
): Promise<Outcome<{ count: number }, RemainingRefusal>> {
  return within(act, async act => {
    const { db, actor } = act
    const relations = await relationsToCall(db, actor, callId)
    if (actor.personId === null || !relations.has('organiser')) return refused('not-found')
    const reason = withoutInvisible(said.reason).trim()
    const [problem] = problemsOf(outcome, reason)
    if (problem && problem !== 'outcome-missing') return refused(problem)
    const left = await listRemaining(db, callId, stage, true)
    if (digestOf(left.map(({ id }) => id)) !== seen) {
      // A second click of the same person: what was asked is done.
      const already = await listDecidedBy(db, actor.personId, { callId, stage, outcome, reason })
      return digestOf(already) === seen ? done({ count: already.length }) : refused('changed-meanwhile')
    }
    const ids = left.map(({ id }) => id)
    const decided = await decideApplications(act, callId, ids, { stage, outcome, reason })
    if (!decided.ok) return decided
    // Before anyone of the committee may read them.
    if (outcome === 'shortlisted') await recordConflicts(act, callId, { applicationIds: ids })
    return decided
  })
}
