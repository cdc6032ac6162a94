import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToCall } from '../../access/relations.ts'
import { findCallForUpdate } from '../../calls/store.ts'
import { JURY_ABILITIES } from '../permissions.ts'
import { lockOf } from '../phase-form.ts'
import { listPhases } from '../phase-store.ts'
import type { Phase, PhaseSaid } from '../phases.ts'
import { writePhases } from './keep-phases.ts'

const same = (a: PhaseSaid, b: PhaseSaid) =>
  a.name === b.name &&
  a.startsAt.getTime() === b.startsAt.getTime() &&
  a.mayReview === b.mayReview &&
  a.seeOthers === b.seeOthers &&
  a.seeNames === b.seeNames &&
  a.seeRanking === b.seeRanking

const allSame = (kept: readonly PhaseSaid[], said: readonly PhaseSaid[]) =>
  kept.length === said.length &&
  said.every((phase, index) => {
    const one = kept[index]
    return one !== undefined && same(one, phase)
  })

/**
 * Keeps the periods of a call as a whole, in their order.
 * @param base the lock of the periods the organiser had before their eyes: see `lockOf`
 */
export function savePhases(
  act: Act,
  callId: string,
  { phases, base }: { phases: readonly (PhaseSaid & { id: string })[]; base: string },
): Promise<Outcome<null, 'not-found' | 'changed-meanwhile'>> {
  return within(act, async act => {
    const call = await findCallForUpdate(act.db, callId)
    if (!call) return refused('not-found')
    if (!JURY_ABILITIES.setRights(await relationsToCall(act.db, act.actor, callId)))
      return refused('not-found')
    const kept = await listPhases(act.db, callId)
    // A second click: what was asked is done.
    if (kept.length > 0 && allSame(kept, phases)) return done(null)
    if (lockOf(kept) !== base) return refused('changed-meanwhile')
    const known = new Map<string, Phase>(kept.map(phase => [phase.id, phase]))
    await writePhases(
      act,
      call,
      phases.map(phase => {
        const before = known.get(phase.id)
        if (!before) return { ...phase, id: act.newId(), version: 1 }
        return { ...phase, version: same(before, phase) ? before.version : before.version + 1 }
      }),
    )
    await record(act, {
      incubatorId: call.incubatorId,
      subject: `call:${callId}`,
      verb: 'call.rights-changed',
      payload: {
        phases: phases.map(({ id: _, startsAt, ...phase }) => ({
          ...phase,
          startsAt: startsAt.toISOString(),
        })),
      },
    })
    return done(null)
  })
}
