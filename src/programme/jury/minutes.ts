import type { DecisionOutcome } from '../applications/decision.ts'
import { minutesFingerprint, minutesText } from '../panels/minutes.ts'
import type { PanelKind, Presence, SeatRole } from '../panels/panel.ts'
import type { Quorum } from '../panels/quorum.ts'

/** Procès-verbal : what a panel was, who came, who stepped aside, what was decided and why; facts, without private reasons. */
export interface PanelMinutes {
  kind: PanelKind
  incubator: string
  administration: string
  call: string
  slug: string
  places: number | null
  members: MinutesMember[]
  /** In the order they were held. */
  sittings: MinutesSitting[]
  /** Their cause is not said: it can be what an applicant told in private. */
  recusals: { name: string; receipt: string; title: string; cause: '' }[]
  criteria: { name: string; weight: number }[]
  /** The jury's; empty for a committee. */
  ranking: MinutesRanked[]
  decisions: MinutesDecision[]
  /** Empty once closed. */
  undecided: { receipt: string; title: string }[]
  withdrawn: number
  remarks: string
}

export interface MinutesMember {
  name: string
  role: SeatRole
  organisation: string
  background: string
  /** 'YYYY-MM-DD'; null while it is not signed. */
  declaredOn: string | null
  /** When this person left the panel. */
  leftOn: string | null
}

export interface MinutesSitting {
  /** 'YYYY-MM-DD' */
  heldOn: string
  place: string
  presences: { name: string; role: SeatRole; presence: Presence | null; representedBy: string }[]
  quorum: Quorum
  /** 'YYYY-MM-DD' of the sitting without quorum after which it was convened again: no quorum is asked. */
  convenedAfter?: string
}

export interface MinutesRanked {
  receipt: string
  title: string
  place: number | null
  mean: number | null
  spread: number | null
  reviews: number
}

export interface MinutesDecision {
  receipt: string
  title: string
  author: string
  outcome: DecisionOutcome
  /** Place on the reserve list. */
  rank: number | null
  reason: string
  /** Place in the ranking that advised; null when there was none. */
  ranked: number | null
  departs: boolean
}

export type Missing =
  | { what: 'no-member' }
  | { what: 'no-application' }
  | { what: 'undecided'; count: number }
  | { what: 'no-sitting' }
  | { what: 'quorum'; heldOn: string; quorum: Quorum }
  /** At a sitting convened again: nobody is recorded there. */
  | { what: 'nobody-there'; heldOn: string }
  | { what: 'reserve-ranks'; ranks: number[] }

/** Why these minutes cannot be closed yet. */
export function missingOf(
  minutes: Pick<PanelMinutes, 'members' | 'sittings' | 'decisions' | 'undecided'>,
): Missing[] {
  const { sittings, decisions, undecided } = minutes
  const last = sittings.at(-1)
  const ranks = decisions.flatMap(({ rank }) => (rank === null ? [] : [rank]))
  return [
    ...(minutes.members.every(({ leftOn }) => leftOn !== null) ? [{ what: 'no-member' } as const] : []),
    ...(decisions.length + undecided.length === 0 ? [{ what: 'no-application' } as const] : []),
    ...(undecided.length > 0 ? [{ what: 'undecided', count: undecided.length } as const] : []),
    ...(last ? [] : [{ what: 'no-sitting' } as const]),
    ...(last && !decides(last) ? [undecidedSitting(last)] : []),
    ...(areContiguous(ranks) ? [] : [{ what: 'reserve-ranks', ranks: [...ranks].sort(byNumber) } as const]),
  ]
}

const undecidedSitting = ({ heldOn, quorum, convenedAfter }: MinutesSitting): Missing =>
  convenedAfter === undefined ? { what: 'quorum', heldOn, quorum } : { what: 'nobody-there', heldOn }

/** Whether a sitting decided validly. */
export const decides = ({ quorum, convenedAfter }: Pick<MinutesSitting, 'quorum' | 'convenedAfter'>) =>
  quorum.reached || (convenedAfter !== undefined && quorum.there > 0)

const byNumber = (one: number, other: number) => one - other

/** A reserve list is read from 1, each place once. */
export const areContiguous = (ranks: readonly number[]): boolean =>
  [...ranks].sort(byNumber).every((rank, index) => rank === index + 1)

/** The fingerprint minutes would be closed with. */
export const fingerprintOfMinutes = (content: PanelMinutes): string =>
  minutesFingerprint(minutesText(content))
