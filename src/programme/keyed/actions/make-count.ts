import type { Act } from '../../../platform/act.ts'
import { addSending } from '../../applications/actions/add-sending.ts'
import { makeEffective } from '../../applications/actions/make-effective.ts'
import { graceEnd } from '../reception.ts'
import type { Held } from './on-keyed.ts'

/** Once validated, it counts as sent at the time it was received. */
export async function makeCount(
  act: Act,
  { application, keyed }: Held,
  address: string,
  publicUrl: string,
): Promise<void> {
  const { call, work } = application
  const late = call.closesAt !== null && keyed.receivedAt >= call.closesAt
  const grace = late ? graceEnd(call, work.graceMinutes) : null
  const sending = await addSending(act, application, keyed.receivedAt, grace)
  await makeEffective(act, application, sending, address, publicUrl)
}
