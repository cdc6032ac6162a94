import type { Seat } from './panel.ts'

/** Invitation : a link sent to an address, that serves once and lives two weeks. */
export const INVITATION_LIFE_MS = 14 * 86_400_000

export const invitationEnds = (invitedAt: Date): Date => new Date(invitedAt.getTime() + INVITATION_LIFE_MS)

export const LONGEST_ANSWER_REASON = 1000

export type InvitationState = 'open' | 'expired' | 'accepted' | 'declined' | 'removed'

/** Where an invitation stands, for the last link sent. */
export function stateOfInvitation(
  seat: Pick<Seat, 'invitedAt' | 'answer' | 'removedAt'>,
  now: Date,
): InvitationState {
  if (seat.removedAt !== null) return 'removed'
  if (seat.answer !== null) return seat.answer
  return seat.invitedAt !== null && now < invitationEnds(seat.invitedAt) ? 'open' : 'expired'
}

export type AnswerRefusal =
  | 'unknown'
  | 'replaced'
  | 'expired'
  | 'used'
  | 'removed'
  | 'other-account'
  | 'already-seated'
  | 'answer-missing'
  | 'reason-too-long'

export interface Answered {
  answer: string
  reason: string
  /** Said yes to « le siège va au compte de l'adresse invitée ». */
  otherAccount: boolean
}

export const isAnswer = (text: string): text is 'accepter' | 'decliner' =>
  text === 'accepter' || text === 'decliner'
