import type { Act } from '../src/platform/act.ts'
import { acceptInvitation } from '../src/programme/authors/actions/accept-invitation.ts'
import { inviteAuthor } from '../src/programme/authors/actions/invite-author.ts'
import { DEMONSTRATION_PEOPLE } from './people.ts'

/** Jeanne's draft is written with a colleague, who accepted by the link of the e-mail. */
export async function plantCoAuthor(
  { author, other }: { author: Act; other: Act },
  publicUrl: string,
): Promise<void> {
  const { db } = author
  const draft = await db
    .selectFrom('applications as a')
    .innerJoin('application_authors as x', 'x.application_id', 'a.id')
    .select('a.id')
    .where('x.person_id', '=', author.actor.personId)
    .where('a.confirmed_at', 'is', null)
    .executeTakeFirst()
  const address = DEMONSTRATION_PEOPLE.find(({ key }) => key === 'salim')?.address ?? ''
  const invited = await inviteAuthor(author, draft?.id ?? '', { address, rights: 'ecrire', publicUrl })
  if (!invited.ok) throw new Error(`the demonstration's co-author was refused: ${invited.reason}`)
  const { body } = await db
    .selectFrom('mails')
    .select('body')
    .where('recipient', '=', address)
    .where('kind', '=', 'co-author')
    .executeTakeFirstOrThrow()
  const token = /\/candidatures\/invitations\/(\S+)/.exec(body)?.[1] ?? ''
  const accepted = await acceptInvitation(other, token, publicUrl)
  if (!accepted.ok) throw new Error(`the demonstration's invitation was refused: ${accepted.reason}`)
}
