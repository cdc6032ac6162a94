import type { Act } from '../../../platform/act.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { listPendingInvitations } from '../team-invitations-store.ts'
import { takenBackMail } from '../team-mails.ts'
import { onTeam, recordTeam, tellOne } from './team-act.ts'

/** Takes back an invitation nobody accepted; the person is told, and its link is dead. */
export function takeBackInvitation(
  act: Act,
  incubatorId: string,
  id: string,
): Promise<Outcome<null, 'not-found' | 'gone'>> {
  return onTeam(act, incubatorId, async (act, _team, incubator): Promise<Outcome<null, 'gone'>> => {
    // Accepted, or taken back by someone else, while the list was read.
    const invitation = (await listPendingInvitations(act.db, incubatorId)).find(each => each.id === id)
    if (!invitation) return refused('gone')
    await act.db
      .updateTable('team_invitations')
      .set({ taken_back_at: act.now, taken_back_by: act.actor.personId })
      .where('id', '=', id)
      .execute()
    const { address, role } = invitation
    await tellOne(act, incubator, { address, ref: `incubator:${incubatorId}` }, takenBackMail(incubator))
    await recordTeam(act, incubatorId, 'invitation-taken-back', { address, role })
    return done(null)
  })
}
