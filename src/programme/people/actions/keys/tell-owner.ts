import type { Act } from '../../../../platform/act.ts'
import { enqueueMail } from '../../../../platform/mail/mail.ts'
import { listAddresses } from '../../store.ts'

/** Tells a person what was done to the keys of their account, in the caller's transaction. */
export async function tellOwner(
  act: Act,
  personId: string,
  mail: { subject: string; text: string },
): Promise<void> {
  const [first] = await listAddresses(act.db, personId)
  if (first)
    await enqueueMail(act, { incubatorId: null, to: first.address, personId, kind: 'account', ...mail })
}
