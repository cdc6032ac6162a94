import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToCall } from '../../access/relations.ts'
import type { Call } from '../../calls/call.ts'
import { findCallForUpdate } from '../../calls/store.ts'
import { VISA_ABILITIES } from '../permissions.ts'
import { findRequest } from '../store.ts'
import { REMINDER_EVERY_MS, type VisaRequest } from '../visa.ts'
import { sendVisaLink } from './send-visa-link.ts'
import '../tables.ts'

type Followed<R extends string> = Promise<Outcome<null, R | 'not-found'>>

/** Sends the link again, by hand, once an hour at most. */
export const remindVisa = (act: Act, callId: string, id: string, publicUrl: string): Followed<'too-soon'> =>
  onRequest(act, callId, id, async (act, call, request) => {
    const last = request.remindedAt ?? request.requestedAt
    if (act.now.getTime() - last.getTime() < REMINDER_EVERY_MS) return refused('too-soon')
    await act.db.updateTable('visa_requests').set({ reminded_at: act.now }).where('id', '=', id).execute()
    await sendVisaLink(act, call, request, { publicUrl, reminder: true })
    await tell(act, call, request, 'visa.reminded')
    return done(null)
  })

/** Takes a request back: its links open nothing any more, and what was said no longer counts. */
export const revokeVisa = (act: Act, callId: string, id: string): Followed<never> =>
  onRequest(act, callId, id, async (act, call, request) => {
    await act.db
      .updateTable('visa_requests')
      .set({ revoked_at: act.now, revoked_by: act.actor.personId })
      .where('id', '=', id)
      .execute()
    await tell(act, call, request, 'visa.revoked')
    return done(null)
  })

function onRequest<R extends string>(
  act: Act,
  callId: string,
  id: string,
  work: (act: Act, call: Call, request: VisaRequest) => Followed<R>,
): Followed<R> {
  return within(act, async act => {
    const call = await findCallForUpdate(act.db, callId)
    const relations = await relationsToCall(act.db, act.actor, callId)
    if (!call || !VISA_ABILITIES.askVisas(relations)) return refused('not-found')
    const request = await findRequest(act.db, callId, id)
    return request ? work(act, call, request) : refused('not-found')
  })
}

const tell = (act: Act, call: Call, { id, kind }: VisaRequest, verb: string) =>
  record(act, {
    incubatorId: call.incubatorId,
    subject: `call:${call.id}`,
    verb,
    payload: { request: id, kind },
  })
