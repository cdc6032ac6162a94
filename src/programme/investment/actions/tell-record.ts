import type { Act } from '../../../platform/act.ts'
import { enqueueMail } from '../../../platform/mail/mail.ts'
import { type Incubator, senderOf } from '../../incubators/incubator.ts'
import { listFollowers } from '../followers-store.ts'
import { recordMessage } from '../mails.ts'

interface Told {
  committee: { id: string; number: number }
  life: { id: string; name: string }
  incubator: Incubator
  today: string
  publicUrl: string
}

/** Sends the link of a signed relevé to the team and the sponsor, in the caller's transaction. */
export async function tellRecord(
  act: Act,
  { committee, life, incubator, today, publicUrl }: Told,
): Promise<void> {
  const message = recordMessage({
    product: life.name,
    number: committee.number,
    link: `${publicUrl}/suivi/comites/${committee.id}`,
    incubator: incubator.name,
  })
  for (const { address, personId } of await listFollowers(act.db, [life.id], today))
    await enqueueMail(act, {
      incubatorId: incubator.id,
      personId,
      to: address,
      kind: 'investment-record',
      subjectRef: `product:${life.id}`,
      senderName: senderOf(incubator),
      replyTo: incubator.contactEmail,
      ...message,
    })
}
