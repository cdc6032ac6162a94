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

/** Everything to mend in what was typed, in the order of the form. */
export function problemsOfAsking(said: { kind: string; name: string; address: string }): VisaProblem[] {
  const name = cleanLine(said.name)
  return [
    ...(isVisaKind(said.kind) ? [] : ['kind-missing' as const]),
    ...(name === '' || name.length > 120 ? ['name-missing' as const] : []),
    ...(readAddress(said.address) ? [] : ['address' as const]),
  ]
}

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
    const [problem] = problemsOfAsking(said)
    if (problem) return refused(problem)
    const name = cleanLine(said.name)
    const address = readAddress(said.address)
    if (!isVisaKind(kind) || !address) return refused('address')
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
