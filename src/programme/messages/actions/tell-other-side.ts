import type { Act } from '../../../platform/act.ts'
import { frenchDate } from '../../../platform/dates.ts'
import { enqueueMail } from '../../../platform/mail/mail.ts'
import { tellOnPaper } from '../../incubators/paper-store.ts'
import { messageOnPaper, messageToAuthor, messageToTeam } from '../mails.ts'
import { listAuthorAddresses } from '../store/addresses.ts'
import type { Subject } from '../store/subject.ts'
import type { ThreadMessageTable } from '../tables.ts'

/** Sends a message to those it is for: the team at its contact address, or everyone who carries the application. */
export async function tellOtherSide(
  act: Act,
  { id, title, received, incubator }: Subject,
  message: Pick<ThreadMessageTable, 'side' | 'body' | 'author_id' | 'promised_on'>,
  publicUrl: string,
  files: readonly string[] = [],
): Promise<void> {
  const person = await act.db
    .selectFrom('people')
    .select('name')
    .where('id', '=', message.author_id)
    .executeTakeFirst()
  const toTeam = message.side === 'applicant'
  const said = {
    incubator: incubator.name,
    title,
    received,
    author: person?.name || (toTeam ? 'Une personne' : ''),
    body: message.body,
    files,
    promised: message.promised_on ? frenchDate(message.promised_on) : '',
    link: `${publicUrl}${toTeam ? '/gestion' : ''}/candidatures/${id}/echanges`,
  }
  const common = {
    incubatorId: incubator.id,
    kind: 'thread-message',
    senderName: incubator.name,
    subjectRef: `application:${id}`,
  }
  if (toTeam) {
    await enqueueMail(act, { ...common, to: incubator.contactEmail, ...messageToTeam(said) })
    return
  }
  await tellOnPaper(act, id, { kind: 'thread-message', ...messageOnPaper(said, incubator.contactEmail) })
  for (const { personId, address } of await listAuthorAddresses(act.db, id))
    await enqueueMail(act, {
      ...common,
      to: address,
      personId,
      replyTo: incubator.contactEmail,
      ...messageToAuthor(said),
    })
}
