import type { Act } from '../../../platform/act.ts'
import { civilDate, frenchDate } from '../../../platform/dates.ts'
import { addressKey, readAddress } from '../../../platform/mail/address.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { newSecret, sha256 } from '../../../platform/secrets.ts'
import { findPersonByAddress } from '../store.ts'
import { isRole } from '../team.ts'
import { teamInvitationEnds } from '../team-invitation.ts'
import { findPendingTo } from '../team-invitations-store.ts'
import { invitedMail } from '../team-mails.ts'
import { onTeam, recordTeam, tellOne } from './team-act.ts'

export type InviteRefusal = 'not-found' | 'address-malformed' | 'role-missing' | 'already-member'

/** Invites an address into the team; again is a new link, and the one sent before no longer serves. */
export function inviteMember(
  act: Act,
  incubatorId: string,
  said: { address: string; role: string; publicUrl: string },
): Promise<Outcome<{ id: string }, InviteRefusal>> {
  return onTeam(
    act,
    incubatorId,
    async (act, team, incubator): Promise<Outcome<{ id: string }, InviteRefusal>> => {
      const address = readAddress(said.address)
      if (address === undefined) return refused('address-malformed')
      const { role } = said
      if (!isRole(role)) return refused('role-missing')
      const known = await findPersonByAddress(act.db, address)
      if (known && team.some(({ personId }) => personId === known.id)) return refused('already-member')
      const before = await findPendingTo(act.db, incubatorId, address)
      if (before)
        await act.db
          .updateTable('team_invitations')
          .set({ taken_back_at: act.now, taken_back_by: act.actor.personId })
          .where('id', '=', before.id)
          .execute()
      const id = act.newId()
      const token = newSecret()
      await act.db
        .insertInto('team_invitations')
        .values({
          id,
          incubator_id: incubatorId,
          address,
          address_key: addressKey(address),
          role,
          token_hash: sha256(token),
          invited_at: act.now,
          invited_by: act.actor.personId,
          accepted_at: null,
          accepted_by: null,
          taken_back_at: null,
          taken_back_by: null,
        })
        .execute()
      const link = `${said.publicUrl}/equipes/invitations/${token}`
      const until = frenchDate(civilDate(teamInvitationEnds(act.now), incubator.zone))
      const to = { address, personId: known?.id ?? null, ref: `incubator:${incubatorId}` }
      await tellOne(act, incubator, to, invitedMail(incubator, { role, link, until }))
      await recordTeam(act, incubatorId, 'member-invited', { address, role })
      return done({ id })
    },
  )
}
