import type { Act } from '../../../platform/act.ts'
import { civilDate, frenchDate } from '../../../platform/dates.ts'
import { invitationEnds } from '../invitation.ts'
import { type AuthorsMail, invitedMail } from '../mails.ts'
import type { Rights } from '../rights.ts'
import type { Subject } from '../store/subject.ts'
import { type AuthorPerson, nameOf } from '../who.ts'
import { authorOf, saidOf } from './on-authors.ts'

/** The e-mail an invitation is, the same when it is shown beforehand and when it leaves. */
export function previewInvitation(
  { now }: Pick<Act, 'now'>,
  subject: Subject,
  people: readonly AuthorPerson[],
  rights: Rights,
  publicUrl: string,
  token: string,
): AuthorsMail {
  const author = authorOf(people)
  const until = frenchDate(civilDate(invitationEnds(now), subject.incubator.zone))
  const said = { ...saidOf(subject, publicUrl), link: `${publicUrl}/candidatures/invitations/${token}` }
  return invitedMail(said, author ? nameOf(author) : 'Une personne', rights, until)
}
