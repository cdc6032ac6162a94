import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToCall } from '../../access/relations.ts'
import { statusOf } from '../call.ts'
import { mayOnCall } from '../permissions.ts'
import { arranged, planOf, type SectionAct } from '../section-order.ts'
import { findCallForUpdate } from '../store/calls.ts'
import { findGuide, getLatestGuide, insertGuide } from '../store/guides.ts'

export type ArrangeRefusal = 'not-found' | 'plan-changed' | 'not-arranged'

/**
 * Moves, hides, shows, adds or removes a section as a new version.
 * Refuses as 'plan-changed' when the plan seen at `number`, or the text to remove, is no longer the one kept.
 */
export function arrangeSections(
  act: Act,
  callId: string,
  number: number,
  wanted: SectionAct,
): Promise<Outcome<{ number: number }, ArrangeRefusal>> {
  return within(act, async act => {
    const call = await findCallForUpdate(act.db, callId)
    const relations = await relationsToCall(act.db, act.actor, callId)
    if (!call || !mayOnCall('editGuide', relations, statusOf(call, act.now))) return refused('not-found')
    const latest = await getLatestGuide(act.db, callId)
    const seen = number === latest.number ? latest : await findGuide(act.db, callId, number)
    if (!seen || planOf(seen.guide) !== planOf(latest.guide)) return refused('plan-changed')
    if (wanted.kind === 'supprimer') {
      const [before, now] = [seen.guide, latest.guide].map(({ sections }) =>
        JSON.stringify(sections.find(({ key }) => key === wanted.key)),
      )
      if (before !== now) return refused('plan-changed')
    }
    const guide = arranged(latest.guide, wanted)
    if (!guide) return refused('not-arranged')
    if (guide.sections === latest.guide.sections) return done({ number: latest.number })
    await insertGuide(act, callId, latest.number + 1, guide)
    await record(act, {
      incubatorId: call.incubatorId,
      subject: `call:${callId}`,
      verb: 'call.sections-arranged',
      payload: { ...wanted, number: latest.number + 1 },
    })
    return done({ number: latest.number + 1 })
  })
}
