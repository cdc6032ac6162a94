import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { enqueueMail } from '../../../platform/mail/mail.ts'
import { type Outcome, refused } from '../../../platform/outcome.ts'
import { senderOf } from '../../incubators/incubator.ts'
import type { AuthorsMail, AuthorsMailSaid } from '../mails.ts'
import { AUTHORS_ABILITIES, type AuthorsAbility } from '../permissions.ts'
import { listPeople } from '../store/people.ts'
import { findSubject, type Subject } from '../store/subject.ts'
import type { AuthorPerson } from '../who.ts'

export interface Held {
  subject: Subject
  people: AuthorPerson[]
}

/** One act on who writes an application, held while it is decided: nobody else comes or leaves meanwhile. */
export function onAuthors<T, R extends string>(
  act: Act,
  id: string,
  ability: AuthorsAbility,
  work: (act: Act, held: Held) => Promise<Outcome<T, R>>,
): Promise<Outcome<T, R | 'not-found'>> {
  return within(act, async (act): Promise<Outcome<T, R | 'not-found'>> => {
    const subject = await findSubject(act.db, act.actor, id, true)
    if (!subject || !AUTHORS_ABILITIES[ability](subject.relations)) return refused('not-found')
    return work(act, { subject, people: await listPeople(act.db, id) })
  })
}

export const recordAuthors = (act: Act, { id, incubator }: Subject, verb: string, payload: object) =>
  record(act, {
    incubatorId: incubator.id,
    subject: `application:${id}`,
    verb: `application.${verb}`,
    payload,
  })

export const saidOf = ({ id, title, incubator }: Subject, publicUrl: string): AuthorsMailSaid => ({
  incubator: incubator.name,
  contact: incubator.contactEmail,
  title,
  link: `${publicUrl}/candidatures/${id}/auteurs`,
})

/** Tells one person; nothing is sent to who has no proved address. */
export async function tell(
  act: Act,
  { id, incubator }: Subject,
  to: { address: string; personId?: string | null } | undefined,
  mail: AuthorsMail,
): Promise<void> {
  if (!to || to.address === '') return
  await enqueueMail(act, {
    incubatorId: incubator.id,
    to: to.address,
    personId: to.personId ?? null,
    kind: 'co-author',
    senderName: senderOf(incubator),
    replyTo: incubator.contactEmail,
    subjectRef: `application:${id}`,
    ...mail,
  })
}

export const authorOf = (people: readonly AuthorPerson[]): AuthorPerson | undefined =>
  people.find(({ relation }) => relation === 'author')
