import type { DecisionOutcome } from '../applications/decision.ts'
import type { PanelKind, Presence, SeatRole } from '../panels/panel.ts'

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
}

export interface Quorum {
  seats: number
  needed: number
  there: number
  reached: boolean
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
  | { what: 'reserve-ranks'; ranks: number[] }

/** At least half of the seats, present or represented, unless the panel says otherwise (see article R133-10 of the CRPA). */
export function quorumOf(presences: readonly (Presence | null)[], percent = 50): Quorum {
  const seats = presences.length
  const needed = Math.max(1, Math.ceil((seats * percent) / 100))
  const there = presences.filter(presence => presence === 'present' || presence === 'represented').length
  return { seats, needed, there, reached: there >= needed }
}

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
    ...(last && !last.quorum.reached
      ? [{ what: 'quorum', heldOn: last.heldOn, quorum: last.quorum } as const]
      : []),
    ...(areContiguous(ranks) ? [] : [{ what: 'reserve-ranks', ranks: [...ranks].sort(byNumber) } as const]),
  ]
}

const byNumber = (one: number, other: number) => one - other

/** A reserve list is read from 1, each place once. */
export const areContiguous = (ranks: readonly number[]): boolean =>
  [...ranks].sort(byNumber).every((rank, index) => rank === index + 1)
