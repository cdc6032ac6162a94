import { type Act, within } from '../../../platform/act.ts'
import { endOfDay, startOfDay } from '../../../platform/dates.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToCall } from '../../access/relations.ts'
import { getIncubator } from '../../incubators/store.ts'
import { type Call, statusOf } from '../call.ts'
import { callAbilities } from '../permissions.ts'
import { isReady, readinessOf } from '../readiness.ts'
import { getCall, getGuide } from '../store.ts'
import '../tables.ts'
import type { CallRefusal } from '../wording.ts'

/**
 * Makes the working guide public and sets when the form opens and closes.
 * @param guideNumber the version the organiser was shown: another one saved since is not published unseen
 */
export function publishCall(
  act: Act,
  callId: string,
  guideNumber: number,
): Promise<Outcome<{ number: number }, CallRefusal | 'not-found' | 'changed'>> {
  return within(act, async act => {
    const { db, now } = act
    const relations = await relationsToCall(db, act.actor, callId)
    await db.selectFrom('calls').select('id').where('id', '=', callId).forUpdate().execute()
    const call: Call = await getCall(db, callId)
    const status = statusOf(call, now)
    if (!callAbilities.readGuide({ relations, status })) return refused('not-found')
    if (!callAbilities.publish({ relations, status })) return refused('closed')
    const guide = await getGuide(db, callId)
    const already = await db
      .selectFrom('call_publications')
      .select('id')
      .where('call_id', '=', callId)
      .where('guide_number', '=', guideNumber)
      .executeTakeFirst()
    if (already) return refused('already-published')
    if (guide.number !== guideNumber) return refused('changed')
    const incubator = await getIncubator(db, call.incubatorId)
    const host = { incubator: incubator.name, administration: incubator.administration }
    const findings = readinessOf(guide.content, {
      host,
      zone: incubator.zone,
      now,
      published: call.publishedAt !== null,
    })
    if (!isReady(findings)) return refused('not-ready')
    await db
      .insertInto('call_publications')
      .values({
        id: act.newId(),
        call_id: callId,
        guide_number: guide.number,
        published_by: act.actor.personId,
        published_at: now,
      })
      .execute()
    const { opens, closes } = guide.content.dates
    await db
      .updateTable('calls')
      .set({
        opens_at: startOfDay(opens, incubator.zone),
        closes_at: endOfDay(closes, incubator.zone),
        published_at: call.publishedAt ?? now,
      })
      .where('id', '=', callId)
      .execute()
    await record(act, {
      incubatorId: call.incubatorId,
      subject: `call:${callId}`,
      verb: 'call.published',
      payload: { number: guide.number, opens, closes },
    })
    return done({ number: guide.number })
  })
}
