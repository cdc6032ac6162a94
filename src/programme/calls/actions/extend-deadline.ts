import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToCall } from '../../access/relations.ts'
import { holidaysOf } from '../../incubators/incubator.ts'
import { getIncubator } from '../../incubators/store.ts'
import { statusOf } from '../call.ts'
import { type ExtensionRefusal, extended, withDates } from '../extension.ts'
import { mayOnCall } from '../permissions.ts'
import { findCallForUpdate } from '../store/calls.ts'
import { getLatestGuide, insertGuide } from '../store/guides.ts'
import { findLastPublication } from '../store/publications.ts'
import { savePublication } from './save-publication.ts'

export interface Extension {
  /** The last version at the time of the preview. */
  number: number
  closesOn: string
  publicUrl: string
}

/**
 * Puts the closing off and publishes it at once, alone: what else waits to be published still waits,
 * in a version of its own that has the new dates too.
 */
export function extendDeadline(
  act: Act,
  callId: string,
  { number, closesOn, publicUrl }: Extension,
): Promise<Outcome<{ closesAt: Date }, 'not-found' | 'changed-since-preview' | ExtensionRefusal>> {
  return within(act, async act => {
    const call = await findCallForUpdate(act.db, callId)
    const relations = await relationsToCall(act.db, act.actor, callId)
    const status = call && statusOf(call, act.now)
    if (!call || !status || !mayOnCall('publish', relations, status)) return refused('not-found')
    const latest = await getLatestGuide(act.db, callId)
    const last = await findLastPublication(act.db, callId)
    if (!last) return refused('not-extendable')
    if (latest.number !== number) return refused('changed-since-preview')
    const incubator = await getIncubator(act.db, call.incubatorId)
    const dates = extended(last.guide.dates, closesOn, status, holidaysOf(incubator))
    if (!dates.ok) return dates
    const guide = withDates(last.guide, dates.value)
    await insertGuide(act, callId, number + 1, guide)
    await record(act, {
      incubatorId: call.incubatorId,
      subject: `call:${callId}`,
      verb: 'call.extended',
      payload: { from: last.guide.dates.closesOn, to: closesOn, number: number + 1 },
    })
    const { closesAt } = await savePublication(act, {
      call,
      incubator,
      guide,
      number: number + 1,
      before: last.guide,
      publicUrl,
    })
    if (last.guideNumber !== latest.number)
      await insertGuide(act, callId, number + 2, withDates(latest.guide, dates.value))
    return done({ closesAt })
  })
}
