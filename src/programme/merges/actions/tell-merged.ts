import type { Act } from '../../../platform/act.ts'
import { enqueueMail } from '../../../platform/mail/mail.ts'
import type { Address } from '../../people/person.ts'

/** Tells every mailbox concerned, in the caller's transaction. */
export async function tellMerged(
  act: Act,
  personId: string,
  addresses: readonly Pick<Address, 'address'>[],
  mail: { subject: string; text: string },
): Promise<void> {
  for (const { address } of addresses)
    await enqueueMail(act, {
      incubatorId: null,
      to: address,
      personId,
      kind: 'account',
      ...mail,
    })
}
