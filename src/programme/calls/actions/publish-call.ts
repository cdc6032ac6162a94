import { type Act, within } from '../../../platform/act.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToCall } from '../../access/relations.ts'
import { getIncubator } from '../../incubators/store.ts'
import { statusOf } from '../call.ts'
import { sameGuide } from '../guide.ts'
import { mayOnCall } from '../permissions.ts'
import { isBlocking, readinessOf } from '../readiness.ts'
import { findCallForUpdate } from '../store/calls.ts'
import { getLatestGuide } from '../store/guides.ts'
import { type HoldReason, listHolds } from '../store/holds.ts'
import { findLastPublication } from '../store/publications.ts'
import { savePublication } from './save-publication.ts'

export type PublishRefusal =
  | 'not-found'
  | 'already-published'
  | 'changed-since-preview'
  | 'not-ready'
  | HoldReason

/**
 * Makes public the version of the guide that was previewed, with the window during which agents write.
 * @param publicUrl the base of the links of the e-mails, when dates move
 */
export function publishCall(
  act: Act,
  callId: string,
  previewed: number,
  publicUrl = '',
): Promise<Outcome<{ opensAt: Date; closesAt: Date }, PublishRefusal>> {
  return within(act, async act => {
    const call = await findCallForUpdate(act.db, callId)
    const relations = await relationsToCall(act.db, act.actor, callId)
    if (!call || !mayOnCall('publish', relations, statusOf(call, act.now))) return refused('not-found')
    const { guide, number } = await getLatestGuide(act.db, callId)
    const last = await findLastPublication(act.db, callId)
    if (last && sameGuide(last.guide, guide)) return refused('already-published')
    if (number !== previewed) return refused('changed-since-preview')
    const incubator = await getIncubator(act.db, call.incubatorId)
    const before = last?.guide ?? null
    if (readinessOf({ guide, published: before, incubator, now: act.now }).some(isBlocking))
      return refused('not-ready')
    const [hold] = await listHolds(act.db, callId)
    if (hold) return refused(hold.reason)
    const publishing = { call, incubator, guide, number, before, publicUrl }
    const { opensAt, closesAt } = await savePublication(act, publishing)
    return done({ opensAt, closesAt })
  })
}
