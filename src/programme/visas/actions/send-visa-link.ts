import type { Act } from '../../../platform/act.ts'
import { civilDate, frenchDate } from '../../../platform/dates.ts'
import { createLink } from '../../../platform/mail/links.ts'
import { enqueueMail } from '../../../platform/mail/mail.ts'
import { getLatestGuide } from '../../calls/store.ts'
import { senderOf } from '../../incubators/incubator.ts'
import { getIncubator } from '../../incubators/store.ts'
import { visaLetter } from '../mails.ts'
import { VISA_LINK_LIFE_MS, type VisaRequest } from '../visa.ts'

/** Sends the link of a request, a new one each time; the earlier ones serve until they expire or are revoked. */
export async function sendVisaLink(
  act: Act,
  call: { id: string; incubatorId: string },
  { id, kind, name, address }: Pick<VisaRequest, 'id' | 'kind' | 'name' | 'address'>,
  { publicUrl, reminder }: { publicUrl: string; reminder: boolean },
): Promise<void> {
  const incubator = await getIncubator(act.db, call.incubatorId)
  const { guide } = await getLatestGuide(act.db, call.id)
  const secret = await createLink(act, 'visa', id, VISA_LINK_LIFE_MS)
  const ends = new Date(act.now.getTime() + VISA_LINK_LIFE_MS)
  const letter = visaLetter({
    incubator,
    kind,
    name,
    title: guide.title,
    link: `${publicUrl}/visas/${secret}`,
    until: frenchDate(civilDate(ends, incubator.zone)),
    reminder,
  })
  await enqueueMail(act, {
    incubatorId: call.incubatorId,
    to: address,
    kind: 'visa-request',
    ...letter,
    senderName: senderOf(incubator),
    replyTo: incubator.contactEmail,
    subjectRef: `visa:${id}`,
  })
}
