import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToCall } from '../../access/relations.ts'
import { getIncubator } from '../../incubators/store.ts'
import { statusOf, windowOf } from '../call.ts'
import { mayOnCall } from '../permissions.ts'
import { isBlocking, readinessOf } from '../readiness.ts'
import { findCallForUpdate } from '../store/calls.ts'
import { getLatestGuide } from '../store/guides.ts'
import { type HoldReason, listHolds } from '../store/holds.ts'
import { findLastPublication } from '../store/publications.ts'

export type PublishRefusal =
  | 'not-found'
  | 'already-published'
  | 'changed-since-preview'
  | 'not-ready'
  | HoldReason

/** Makes public the version of the guide that was previewed, with the window during which agents write. */
export function publishCall(
  act: Act,
  callId: string,
  previewed: number,
): Promise<Outcome<{ opensAt: Date; closesAt: Date }, PublishRefusal>> {
  return within(act, async act => {
    const call = await findCallForUpdate(act.db, callId)
    const relations = await relationsToCall(act.db, act.actor, callId)
    if (!call || !mayOnCall('publish', relations, statusOf(call, act.now))) return refused('not-found')
    const latest = await getLatestGuide(act.db, callId)
    const last = await findLastPublication(act.db, callId)
    if (last?.guideNumber === latest.number) return refused('already-published')
    if (latest.number !== previewed) return refused('changed-since-preview')
    const incubator = await getIncubator(act.db, call.incubatorId)
    const examined = { guide: latest.guide, published: last?.guide ?? null, incubator, now: act.now }
    if (readinessOf(examined).some(isBlocking)) return refused('not-ready')
    const [hold] = await listHolds(act.db, callId)
    if (hold) return refused(hold.reason)

    const window = windowOf(latest.guide.dates, incubator.zone)
    await savePublication(act, callId, latest.number, window)
    await record(act, {
      incubatorId: call.incubatorId,
      subject: `call:${callId}`,
      verb: 'call.published',
      payload: {
        guideNumber: latest.number,
        opensAt: window.opensAt.toISOString(),
        closesAt: window.closesAt.toISOString(),
      },
    })
    return done(window)
  })
}

/** The fact and its projections, in one transaction. */
async function savePublication(
  act: Act,
  callId: string,
  guideNumber: number,
  { opensAt, closesAt }: { opensAt: Date; closesAt: Date },
): Promise<void> {
  await act.db
    .insertInto('call_publications')
    .values({
      id: act.newId(),
      call_id: callId,
      guide_number: guideNumber,
      published_by: act.actor.personId,
      published_at: act.now,
    })
    .execute()
  await act.db
    .updateTable('calls')
    .set({ opens_at: opensAt, closes_at: closesAt, published_at: act.now })
    .where('id', '=', callId)
    .execute()
}
