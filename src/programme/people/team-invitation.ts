import type { IncubatorRole } from '../access/tables.ts'

/** Invitation dans une équipe : a link sent to an address, that serves once and lives two weeks. */
export interface TeamInvitation {
  id: string
  incubatorId: string
  address: string
  role: IncubatorRole
  invitedAt: Date
  acceptedAt: Date | null
  takenBackAt: Date | null
}

const LIFE_MS = 14 * 86_400_000
export const teamInvitationEnds = (invitedAt: Date): Date => new Date(invitedAt.getTime() + LIFE_MS)

export type TeamInvitationState = 'open' | 'expired' | 'accepted' | 'taken-back'

export function stateOfTeamInvitation(
  invitation: Pick<TeamInvitation, 'invitedAt' | 'acceptedAt' | 'takenBackAt'>,
  now: Date,
): TeamInvitationState {
  if (invitation.acceptedAt !== null) return 'accepted'
  if (invitation.takenBackAt !== null) return 'taken-back'
  return now < teamInvitationEnds(invitation.invitedAt) ? 'open' : 'expired'
}
