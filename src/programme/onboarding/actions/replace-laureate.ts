import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToApplication } from '../../access/relations.ts'
import { decideApplication } from '../../applications/actions/decide.ts'
import type { DecideRefusal } from '../../applications/decision.ts'
import { findCallForUpdate } from '../../calls/store.ts'
import { listReserve, type Reserve } from '../laureates-store.ts'
import type { Onboarding } from '../onboarding.ts'
import { onboardingAbilities } from '../permissions.ts'
import { isFree, standingOf } from '../standing.ts'
import { findOnboarding } from '../store.ts'
import '../tables.ts'

export type ReplaceRefusal =
  | 'not-found'
  | 'place-not-free'
  | 'no-reserve'
  | 'proposal-changed'
  | 'already-replaced'
  | DecideRefusal

/**
 * Gives the place of a laureate who stood down to the first of the reserve list: the decision, and the link.
 * It is told by a letter of its own, later; its onboarding is then opened like the others.
 * @param said.applicationId whom the organiser was proposed, and accepted
 */
export function replaceLaureate(
  act: Act,
  id: string,
  said: { applicationId: string; reason: string },
): Promise<Outcome<{ applicationId: string }, ReplaceRefusal>> {
  return within(act, async act => {
    const { db, now, actor } = act
    const seen = await findOnboarding(db, id, now)
    if (!seen) return refused('not-found')
    const relations = await relationsToApplication(db, actor, seen.applicationId)
    if (!onboardingAbilities.replace({ relations, told: false })) return refused('not-found')
    // The reserve list is one for the whole call: two places are given one after the other.
    await findCallForUpdate(db, seen.callId)
    const onboarding = (await findOnboarding(db, id, now, true)) ?? seen
    if (!isFree(standingOf(onboarding))) return refused('place-not-free')
    const held = onboarding.replacement
    if (held && !held.lost)
      return held.applicationId === said.applicationId
        ? done({ applicationId: held.applicationId })
        : refused('already-replaced')
    const [first] = await listReserve(db, onboarding.callId)
    if (!first) return refused('no-reserve')
    if (first.applicationId !== said.applicationId) return refused('proposal-changed')
    const decided = await decideApplication(act, first.applicationId, {
      stage: 'selection',
      outcome: 'laureate',
      reason: said.reason,
      base: first.number,
    })
    if (!decided.ok) return decided
    await link(act, onboarding, first)
    return done({ applicationId: first.applicationId })
  })
}

async function link(act: Act, { id, incubatorId }: Onboarding, { applicationId }: Reserve): Promise<void> {
  await act.db
    .updateTable('onboarding_replacements')
    .set({ ended_at: act.now })
    .where('ended_at', 'is', null)
    .where(eb => eb.or([eb('onboarding_id', '=', id), eb('application_id', '=', applicationId)]))
    .execute()
  await act.db
    .insertInto('onboarding_replacements')
    .values({
      id: act.newId(),
      onboarding_id: id,
      application_id: applicationId,
      made_by: act.actor.personId,
      made_at: act.now,
      ended_at: null,
    })
    .execute()
  await record(act, {
    incubatorId,
    subject: `onboarding:${id}`,
    verb: 'onboarding.replaced',
    payload: { by: applicationId },
  })
}
