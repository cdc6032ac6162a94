import { type Act, within } from '../../../platform/act.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToApplication } from '../../access/relations.ts'
import { addProvedAddress, personOfProvedAddress } from '../../people/actions/confirm-address.ts'
import { findPersonByAddress } from '../../people/store.ts'
import { type InvitationState, stateOfInvitation } from '../invitation.ts'
import { joinedMail } from '../mails.ts'
import { findInvitation } from '../store/invitations.ts'
import { addPart } from '../store/parts.ts'
import { listPeople } from '../store/people.ts'
import { findSubject } from '../store/subject.ts'
import { nameOf, relationOf } from '../who.ts'
import { authorOf, recordAuthors, saidOf, tell } from './on-authors.ts'

export type AcceptRefusal =
  | 'unknown'
  | Exclude<InvitationState, 'open'>
  | 'withdrawn'
  | 'already-there'
  | 'judges'

/**
 * Takes the place one is invited to. The link proves the mailbox, as a sign-in link does: it needs no account.
 * An address that is nobody's goes to who is signed in; otherwise to the person it is of.
 */
export const acceptInvitation = (
  act: Act,
  token: string,
  publicUrl: string,
): Promise<Outcome<{ applicationId: string; personId: string }, AcceptRefusal>> =>
  within(act, async (act): Promise<Outcome<{ applicationId: string; personId: string }, AcceptRefusal>> => {
    const { db, now } = act
    const first = await findInvitation(db, token)
    if (!first) return refused('unknown')
    const id = first.applicationId
    // The application first, as every act on it; the invitation is read again once held.
    const subject = await findSubject(db, act.actor, id, true)
    const invitation = await findInvitation(db, token)
    if (!subject || !invitation) return refused('unknown')
    const state = stateOfInvitation(invitation, now)
    if (state !== 'open') return refused(state)
    if (subject.withdrawn) return refused('withdrawn')
    const personId = await whoAccepts(act, invitation.address)
    const relations = await relationsToApplication(db, { personId, keys: [] }, id)
    if (relations.has('juror') || relations.has('member')) return refused('judges')
    const people = await listPeople(db, id)
    if (people.some(person => person.personId === personId)) return refused('already-there')
    await addPart(act, id, personId, relationOf(invitation.rights))
    await db
      .updateTable('author_invitations')
      .set({ accepted_at: now, accepted_by: personId })
      .where('id', '=', invitation.id)
      .execute()
    const joined = (await listPeople(db, id)).find(person => person.personId === personId)
    const { rights } = invitation
    const who = joined ? nameOf(joined) : invitation.address
    await tell(act, subject, authorOf(people), joinedMail(saidOf(subject, publicUrl), who, rights))
    const by = { ...act, actor: { ...act.actor, personId } }
    await recordAuthors(by, subject, 'author-joined', { personId, rights })
    return done({ applicationId: id, personId })
  })

async function whoAccepts(act: Act, address: string): Promise<string> {
  const { personId } = act.actor
  const known = await findPersonByAddress(act.db, address)
  if (known || personId === null) return (await personOfProvedAddress(act, address)).id
  await addProvedAddress(act, personId, address)
  return personId
}
