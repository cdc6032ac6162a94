import type { Act } from '../../../platform/act.ts'
import { addSending } from '../../applications/actions/add-sending.ts'
import { answersWords, makeEffective } from '../../applications/actions/make-effective.ts'
import { sentWords } from '../../applications/sent-words.ts'
import { tellOnPaper } from '../../incubators/paper-store.ts'
import { paperReceipt } from '../paper-receipt.ts'
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
  if (address !== '') return
  const { incubator, answersOn, title } = application
  await tellOnPaper(act, application.id, {
    kind: 'application-receipt',
    ...paperReceipt({
      name: keyed.name,
      incubator: incubator.name,
      title,
      receipt: sending.receipt,
      fingerprint: sending.fingerprint,
      sentAt: sentWords(sending, incubator.zone),
      answers: answersWords(answersOn),
      contact: incubator.contactEmail,
      signatory: incubator.signatory,
    }),
  })
}
