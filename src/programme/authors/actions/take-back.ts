import type { Act } from '../../../platform/act.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { takenBackMail } from '../mails.ts'
import { listPending, takeBack } from '../store/invitations.ts'
import { onAuthors, recordAuthors, saidOf, tell } from './on-authors.ts'

/** Takes back an invitation nobody accepted; the person is told, and its link is dead. */
export const takeBackInvitation = (
  act: Act,
  id: string,
  invitationId: string,
  publicUrl: string,
): Promise<Outcome<null, 'not-found' | 'gone'>> =>
  onAuthors(act, id, 'arrangeAuthors', async (act, { subject }): Promise<Outcome<null, 'gone'>> => {
    // Accepted meanwhile, or taken back in another window.
    const invitation = (await listPending(act.db, id)).find(each => each.id === invitationId)
    if (!invitation) return refused('gone')
    await takeBack(act.db, invitation.id, act.now, act.actor.personId)
    const { address, rights } = invitation
    await tell(act, subject, { address }, takenBackMail(saidOf(subject, publicUrl)))
    await recordAuthors(act, subject, 'invitation-taken-back', { address, rights })
    return done(null)
  })
