import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { readAddress } from '../../../platform/mail/address.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToCall } from '../../access/relations.ts'
import { cleanLine } from '../../calls/fields/clean.ts'
import { findCallForUpdate } from '../../calls/store.ts'
import { VISA_ABILITIES } from '../permissions.ts'
import { listRequests } from '../store.ts'
import { isVisaKind } from '../visa.ts'
import type { VisaProblem } from '../wording.ts'
import { sendVisaLink } from './send-visa-link.ts'
import '../tables.ts'

/** Asks someone for a visa: one request of a kind at a time, so that one person answers for it. */
export function askVisa(
  act: Act,
  callId: string,
  said: { kind: string; name: string; address: string; publicUrl: string },
): Promise<Outcome<{ id: string }, VisaProblem | 'not-found'>> {
  return within(act, async act => {
    const call = await findCallForUpdate(act.db, callId)
    const relations = await relationsToCall(act.db, act.actor, callId)
    if (!call || !VISA_ABILITIES.askVisas(relations)) return refused('not-found')
    const { kind } = said
    if (!isVisaKind(kind)) return refused('kind-missing')
    const name = cleanLine(said.name)
    if (name === '' || name.length > 120) return refused('name-missing')
    const address = readAddress(said.address)
    if (!address) return refused('address')
    if ((await listRequests(act.db, callId)).some(each => each.kind === kind)) return refused('asked-already')
    const request = { id: act.newId(), kind, name, address }
    await act.db
      .insertInto('visa_requests')
      .values({
        ...request,
        incubator_id: call.incubatorId,
        call_id: callId,
        requested_by: act.actor.personId,
        requested_at: act.now,
        reminded_at: null,
        revoked_at: null,
        revoked_by: null,
      })
      .execute()
    await sendVisaLink(act, call, request, { publicUrl: said.publicUrl, reminder: false })
    await record(act, {
      incubatorId: call.incubatorId,
      subject: `call:${callId}`,
      verb: 'visa.asked',
      payload: { request: request.id, kind },
    })
    return done({ id: request.id })
  })
}
