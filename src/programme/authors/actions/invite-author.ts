import type { Act } from '../../../platform/act.ts'
import { addressKey, readAddress } from '../../../platform/mail/address.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { allow } from '../../../platform/rate-limit.ts'
import { newSecret, sha256 } from '../../../platform/secrets.ts'
import { type InvitationProblem, invitationOf } from '../invite-form.ts'
import type { AuthorsMail } from '../mails.ts'
import { listPending, takeBack } from '../store/invitations.ts'
import { onAuthors, recordAuthors, tell } from './on-authors.ts'
import { previewInvitation } from './preview-invitation.ts'

export type InviteRefusal = InvitationProblem | 'withdrawn' | 'too-many'

/** Invitations one person sends in an hour. */
const MOST_AN_HOUR = 20

export interface InviteSaid {
  address: string
  rights: string
  publicUrl: string
}

/** Invites an address to write or to read; again is a new link, and the one before no longer serves. */
export async function inviteAuthor(
  act: Act,
  id: string,
  said: InviteSaid,
): Promise<Outcome<{ mail: AuthorsMail }, InviteRefusal | 'not-found'>> {
  const { personId } = act.actor
  if (personId === null) return refused('not-found')
  // Counted before anything else, so outside the transaction.
  if (!(await allow(act, `co-author:${personId}`, MOST_AN_HOUR, 3600))) return refused('too-many')
  return onAuthors(
    act,
    id,
    'arrangeAuthors',
    async (act, { subject, people }): Promise<Outcome<{ mail: AuthorsMail }, InviteRefusal>> => {
      if (subject.withdrawn) return refused('withdrawn')
      const pending = await listPending(act.db, id)
      const read = invitationOf({ address: readAddress(said.address), rights: said.rights }, people, pending)
      if (!read.ok) return read
      const { address, rights, before } = read.value
      if (before) await takeBack(act.db, before.id, act.now, personId)
      const token = newSecret()
      await act.db
        .insertInto('author_invitations')
        .values({
          id: act.newId(),
          incubator_id: subject.incubator.id,
          application_id: id,
          address,
          address_key: addressKey(address),
          rights,
          token_hash: sha256(token),
          invited_at: act.now,
          invited_by: personId,
        })
        .execute()
      const mail = previewInvitation(act, subject, people, rights, said.publicUrl, token)
      await tell(act, subject, { address }, mail)
      await recordAuthors(act, subject, 'author-invited', { address, rights })
      return done({ mail })
    },
  )
}
