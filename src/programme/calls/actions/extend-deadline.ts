import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToCall } from '../../access/relations.ts'
import { holidaysOf } from '../../incubators/incubator.ts'
import { getIncubator } from '../../incubators/store.ts'
import { statusOf } from '../call.ts'
import { type ExtensionRefusal, extended, postponed, withDates } from '../extension.ts'
import { sameGuide } from '../guide.ts'
import { mayOnCall } from '../permissions.ts'
import { findCallForUpdate } from '../store/calls.ts'
import { getLatestGuide, insertGuide } from '../store/guides.ts'
import { listHolds } from '../store/holds.ts'
import { findLastPublication } from '../store/publications.ts'
import { savePublication } from './save-publication.ts'

export interface Extension {
  /** The last version at the time of the preview. */
  number: number
  closesOn: string
  publicUrl: string
}

type Refusal = 'not-found' | 'already-extended' | 'changed-since-preview' | ExtensionRefusal

/**
 * Puts the closing off and publishes it at once, alone: what else waits to be published still waits,
 * in a version of its own whose dates moved too. It changes dates only, so it asks for no visa: those it goes
 * without are in the journal.
 */
export function extendDeadline(
  act: Act,
  callId: string,
  { number, closesOn, publicUrl }: Extension,
): Promise<Outcome<{ closesAt: Date; told: number }, Refusal>> {
  return within(act, async act => {
    const call = await findCallForUpdate(act.db, callId)
    const relations = await relationsToCall(act.db, act.actor, callId)
    const status = call && statusOf(call, act.now)
    if (!call || !status || !mayOnCall('publish', relations, status)) return refused('not-found')
    const latest = await getLatestGuide(act.db, callId)
    const last = await findLastPublication(act.db, callId)
    if (!last) return refused('not-extendable')
    if (latest.number !== number)
      return refused(last.guide.dates.closesOn === closesOn ? 'already-extended' : 'changed-since-preview')
    const incubator = await getIncubator(act.db, call.incubatorId)
    const area = holidaysOf(incubator)
    const dates = extended(last.guide.dates, closesOn, status, area)
    if (!dates.ok) return dates
    const guide = withDates(last.guide, dates.value)
    await insertGuide(act, callId, number + 1, guide)
    const without = (await listHolds(act.db, callId)).map(({ detail }) => detail)
    await record(act, {
      incubatorId: call.incubatorId,
      subject: `call:${callId}`,
      verb: 'call.extended',
      payload: {
        from: last.guide.dates.closesOn,
        to: closesOn,
        number: number + 1,
        ...(without.length > 0 ? { withoutVisas: without } : {}),
      },
    })
    const { closesAt, told } = await savePublication(act, {
      call,
      incubator,
      guide,
      number: number + 1,
      before: last.guide,
      publicUrl,
    })
    if (!sameGuide(last.guide, latest.guide)) {
      const waiting = withDates(latest.guide, postponed(latest.guide.dates, closesOn, area))
      await insertGuide(act, callId, number + 2, waiting)
    }
    return done({ closesAt, told })
  })
}
