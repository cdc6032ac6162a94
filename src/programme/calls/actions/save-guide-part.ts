import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToCall } from '../../access/relations.ts'
import { statusOf } from '../call.ts'
import type { Typed } from '../fields/index.ts'
import { type Choices, mergePart } from '../merge.ts'
import type { PartId } from '../parts.ts'
import { mayOnCall } from '../permissions.ts'
import { findCallForUpdate } from '../store/calls.ts'
import { findGuide, getLatestGuide, insertGuide } from '../store/guides.ts'

export interface GuideSaving {
  part: PartId
  /** The version the form was filled from. */
  number: number
  typed: Typed
  /** What was chosen where two people had written differently. */
  choices?: Choices
}

export type SaveRefusal = 'not-found' | 'invalid' | 'changed-meanwhile'

/**
 * Saves one part of the guide as a new version; nothing changed saves nothing.
 * Refuses as 'changed-meanwhile' what someone else wrote differently since `number` and nobody chose.
 */
export function saveGuidePart(
  act: Act,
  callId: string,
  { part, number, typed, choices }: GuideSaving,
): Promise<Outcome<{ number: number }, SaveRefusal>> {
  return within(act, async act => {
    const call = await findCallForUpdate(act.db, callId)
    const relations = await relationsToCall(act.db, act.actor, callId)
    if (!call || !mayOnCall('editGuide', relations, statusOf(call, act.now))) return refused('not-found')
    const latest = await getLatestGuide(act.db, callId)
    const base = number === latest.number ? latest : await findGuide(act.db, callId, number)
    const versions = { base: base?.guide, theirs: latest.guide, typed, ...(choices ? { choices } : {}) }
    const merged = mergePart(part, versions)
    if (merged.kind === 'errors') return refused('invalid')
    if (merged.kind === 'conflicts') return refused('changed-meanwhile')
    if (!merged.changed) return done({ number: latest.number })
    await insertGuide(act, callId, latest.number + 1, merged.guide)
    await record(act, {
      incubatorId: call.incubatorId,
      subject: `call:${callId}`,
      verb: 'call.guide-saved',
      payload: { part, number: latest.number + 1 },
    })
    return done({ number: latest.number + 1 })
  })
}
