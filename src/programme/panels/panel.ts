/** Instance (jury, comité) : a panel of seats; a seat is offered to an address, taken by a person. */
export const PANEL_KINDS = ['jury', 'committee'] as const
export type PanelKind = (typeof PANEL_KINDS)[number]

export const SEAT_ROLES = ['member', 'chair'] as const
export type SeatRole = (typeof SEAT_ROLES)[number]

export const RECUSAL_CAUSES = ['declared', 'hierarchy', 'same-service', 'own', 'organiser'] as const
export type RecusalCause = (typeof RECUSAL_CAUSES)[number]

export const PRESENCES = ['present', 'represented', 'absent'] as const
export type Presence = (typeof PRESENCES)[number]

/** In addresses. */
export const PANEL_SLUGS: Record<PanelKind, string> = { jury: 'jury', committee: 'comite' }
export const panelOfSlug = (slug: string): PanelKind | undefined =>
  PANEL_KINDS.find(kind => PANEL_SLUGS[kind] === slug)

export interface Panel {
  id: string
  incubatorId: string
  callId: string
  kind: PanelKind
  /** Share of the seats that must be present or represented, in percent. */
  quorumPercent: number
  /** Optimistic lock of the quorum. */
  version: number
}

export interface Seat {
  id: string
  panelId: string
  personId: string | null
  address: string
  name: string
  /** What they know of: the mix of backgrounds is made from it. */
  background: string
  organisation: string
  service: string
  senior: boolean
  role: SeatRole
  loadLimit: number | null
  /** Optimistic lock. */
  version: number
  invitedAt: Date | null
  answer: 'accepted' | 'declined' | null
  answeredAt: Date | null
  answerReason: string
  declaredAt: Date | null
  removedAt: Date | null
  removalReason: string
  /** The declined or removed seat this one takes the place of. */
  replacesId: string | null
}

export type SeatStatus = 'prepared' | 'invited' | 'declined' | 'accepted' | 'declared' | 'removed'

export function statusOfSeat(
  seat: Pick<Seat, 'invitedAt' | 'answer' | 'declaredAt' | 'removedAt'>,
): SeatStatus {
  if (seat.removedAt !== null) return 'removed'
  if (seat.answer === 'declined') return 'declined'
  if (seat.answer === 'accepted') return seat.declaredAt === null ? 'accepted' : 'declared'
  return seat.invitedAt === null ? 'prepared' : 'invited'
}

/** Someone sits once they have accepted, until the seat is removed. */
export const isSeated = (seat: Pick<Seat, 'answer' | 'removedAt'>): boolean =>
  seat.answer === 'accepted' && seat.removedAt === null

/** A seat nobody will take as it is: it can be offered to someone else. */
export const isVacant = (seat: Pick<Seat, 'answer' | 'removedAt'>): boolean =>
  seat.removedAt !== null || seat.answer === 'declined'
