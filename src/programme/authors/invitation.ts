import type { Rights } from './rights.ts'

/** Invitation d'un co-auteur : a link sent to an address, that serves once and lives two weeks. */
export interface AuthorInvitation {
  id: string
  applicationId: string
  address: string
  rights: Rights
  invitedAt: Date
  acceptedAt: Date | null
  takenBackAt: Date | null
}

const LIFE_MS = 14 * 86_400_000
export const invitationEnds = (invitedAt: Date): Date => new Date(invitedAt.getTime() + LIFE_MS)

export type InvitationState = 'open' | 'expired' | 'accepted' | 'taken-back'

export function stateOfInvitation(
  { acceptedAt, takenBackAt, invitedAt }: Pick<AuthorInvitation, 'invitedAt' | 'acceptedAt' | 'takenBackAt'>,
  now: Date,
): InvitationState {
  if (acceptedAt !== null) return 'accepted'
  if (takenBackAt !== null) return 'taken-back'
  return now < invitationEnds(invitedAt) ? 'open' : 'expired'
}
