import { Badge, T } from '../../../design/index.ts'
import { civilDate } from '../../../platform/dates.ts'
import { callPath, panelPath } from '../addresses.ts'
import { type PanelKind, type Seat, type SeatStatus, statusOfSeat } from '../panel.ts'
import { PANEL_WORDS, SEAT_STATUS_WORDS, seatStatusRest } from '../wording.ts'

export const ORGANISER_WHY =
  "Vous faites partie de l'équipe de l'incubateur qui organise cet appel. Les membres et les personnes qui candidatent ne voient pas cette page."

export const callCrumbs = (slug: string, title: string) => [
  { href: '/gestion', label: 'Gestion des appels' },
  { href: callPath(slug), label: title || 'Appel sans nom' },
]

export const panelCrumbs = (slug: string, title: string, kind: PanelKind) => [
  ...callCrumbs(slug, title),
  { href: panelPath(slug, kind), label: PANEL_WORDS[kind].title },
]

const TONES: Record<SeatStatus, 'neutral' | 'info' | 'success' | 'warning'> = {
  prepared: 'neutral',
  invited: 'info',
  accepted: 'warning',
  declared: 'success',
  declined: 'neutral',
  removed: 'neutral',
}

/** The day a seat became what it is. */
export function stateDay(seat: Seat, zone: string): string | null {
  const at = {
    prepared: null,
    invited: seat.invitedAt,
    accepted: seat.answeredAt,
    declared: seat.declaredAt,
    declined: seat.answeredAt,
    removed: seat.removedAt,
  }[statusOfSeat(seat)]
  return at && civilDate(at, zone)
}

/** Where a seat stands, in words, with the reason someone gave. */
export function SeatState({ seat, zone }: { seat: Seat; zone: string }) {
  const status = statusOfSeat(seat)
  const reason = status === 'removed' ? seat.removalReason : status === 'declined' ? seat.answerReason : ''
  const rest = seatStatusRest(status, stateDay(seat, zone))
  return (
    <span>
      <Badge tone={TONES[status]}>{SEAT_STATUS_WORDS[status]}</Badge> <T>{reason ? `${rest} :` : rest}</T>{' '}
      {reason && <bdi>{reason}</bdi>}
    </span>
  )
}
