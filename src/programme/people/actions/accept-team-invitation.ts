import { type Act, within } from '../../../platform/act.ts'
import { addressKey } from '../../../platform/mail/address.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import type { IncubatorRole } from '../../access/tables.ts'
import { listAddresses } from '../store.ts'
import { stateOfTeamInvitation } from '../team-invitation.ts'
import { findTeamInvitation } from '../team-invitations-store.ts'
import { lockTeam } from '../team-store.ts'
import { grantRole } from './grant-role.ts'
import { recordTeam } from './team-act.ts'

export type AcceptRefusal =
  | 'unknown'
  | 'expired'
  | 'accepted'
  | 'taken-back'
  | 'other-account'
  | 'already-member'

/** Takes the role one is invited to, signed in with the invited address; the link alone gives nothing. */
export function acceptTeamInvitation(
  act: Act,
  token: string,
): Promise<Outcome<{ role: IncubatorRole }, AcceptRefusal>> {
  return within(act, async (act): Promise<Outcome<{ role: IncubatorRole }, AcceptRefusal>> => {
    const { db, now, actor } = act
    const first = await findTeamInvitation(db, token)
    if (!first || actor.personId === null) return refused('unknown')
    const { incubatorId } = first
    // The team first, as every act on it: read again once held.
    const team = await lockTeam(db, incubatorId)
    const invitation = await findTeamInvitation(db, token, true)
    if (!invitation) return refused('unknown')
    const addresses = await listAddresses(db, actor.personId)
    if (!addresses.some(({ address }) => addressKey(address) === addressKey(invitation.address)))
      return refused('other-account')
    const state = stateOfTeamInvitation(invitation, now)
    if (state !== 'open') return refused(state)
    if (team.some(({ personId }) => personId === actor.personId)) return refused('already-member')
    await db
      .updateTable('team_invitations')
      .set({ accepted_at: now, accepted_by: actor.personId })
      .where('id', '=', invitation.id)
      .execute()
    const { role } = invitation
    await grantRole(act, { incubatorId, personId: actor.personId, role })
    await recordTeam(act, incubatorId, 'member-joined', { personId: actor.personId, role })
    return done({ role })
  })
}
