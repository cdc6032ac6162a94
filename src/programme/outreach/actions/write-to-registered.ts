import type { Act } from '../../../platform/act.ts'
import { createLink } from '../../../platform/mail/links.ts'
import { enqueueMail } from '../../../platform/mail/mail.ts'
import { type Incubator, senderOf } from '../../incubators/incubator.ts'
import type { Briefing, Registration } from '../briefing.ts'
import { MANAGE_LIFE_MS } from '../link.ts'
import { type BriefingLetter, briefingLetter } from '../mails-briefing.ts'

export interface Told {
  incubator: Incubator
  briefing: Briefing
  publicUrl: string
}

/** Writes to someone registered, in the caller's transaction; the letter carries a link of its own. */
export async function writeTo(
  act: Act,
  { incubator, briefing, publicUrl }: Told,
  { id, address }: Pick<Registration, 'id' | 'address'>,
  kind: BriefingLetter,
): Promise<void> {
  const secret = await createLink(act, 'registration', id, MANAGE_LIFE_MS)
  const link = `${publicUrl}/inscriptions/${secret}`
  await enqueueMail(act, {
    incubatorId: incubator.id,
    to: address,
    kind: `briefing-${kind}`,
    ...briefingLetter(kind, { incubator, briefing, link }),
    senderName: senderOf(incubator),
    replyTo: incubator.contactEmail,
    subjectRef: `registration:${id}`,
  })
}
