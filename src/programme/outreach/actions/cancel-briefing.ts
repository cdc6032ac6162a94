import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToCall } from '../../access/relations.ts'
import { cleanText } from '../../calls/fields/clean.ts'
import { getIncubator } from '../../incubators/store.ts'
import { statusOfBriefing } from '../briefing.ts'
import { findBriefing } from '../briefings-store.ts'
import { OUTREACH_ABILITIES } from '../permissions.ts'
import { listRegistered } from '../registrations-store.ts'
import { writeTo } from './write-to-registered.ts'
import '../tables.ts'

type Refusal = 'not-found' | 'over' | 'reason-too-long'

/** Cancels a briefing, once: everyone registered or waiting is told, with the reason given. */
export function cancelBriefing(
  act: Act,
  call: { id: string; incubatorId: string },
  id: string,
  said: { reason: string; publicUrl: string },
): Promise<Outcome<{ told: number }, Refusal>> {
  return within(act, async act => {
    if (!OUTREACH_ABILITIES.holdBriefings(await relationsToCall(act.db, act.actor, call.id)))
      return refused('not-found')
    const briefing = await findBriefing(act.db, call.id, id, true)
    if (!briefing) return refused('not-found')
    const status = statusOfBriefing(briefing, act.now)
    if (status === 'cancelled') return done({ told: 0 })
    if (status !== 'upcoming') return refused('over')
    const reason = cleanText(said.reason)
    if (reason.length > 1000) return refused('reason-too-long')
    await act.db
      .updateTable('briefings')
      .set({
        cancelled_at: act.now,
        cancelled_by: act.actor.personId,
        cancel_reason: reason,
        version: briefing.version + 1,
      })
      .where('id', '=', id)
      .execute()
    await record(act, {
      incubatorId: call.incubatorId,
      subject: `briefing:${id}`,
      verb: 'briefing.cancelled',
      payload: { call: call.id },
    })
    const incubator = await getIncubator(act.db, call.incubatorId)
    const told = {
      incubator,
      briefing: { ...briefing, cancelledAt: act.now, cancelReason: reason },
      publicUrl: said.publicUrl,
    }
    const registered = await listRegistered(act.db, id)
    for (const registration of registered) await writeTo(act, told, registration, 'cancelled')
    return done({ told: registered.length })
  })
}
