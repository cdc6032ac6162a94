import type { DecisionOutcome } from '../applications/decision.ts'
import type { PanelKind, Presence, SeatRole } from '../panels/panel.ts'

/** Procès-verbal : what a panel was, who came, who stepped aside, what was decided and why; facts, without private reasons. */
export interface PanelMinutes {
  kind: PanelKind
  call: { slug: string; title: string }
  incubator: { name: string; administration: string }
  places: number | null
  members: MinutesMember[]
  /** In the order they were held. */
  sittings: { heldOn: string; place: string; presences: MinutesPresence[] }[]
  recusals: { name: string; receipt: string; title: string }[]
  criteria: { name: string; weight: number }[]
  /** The jury's; empty for a committee. */
  ranking: MinutesRanked[]
  decisions: MinutesDecision[]
  withdrawn: number
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

export interface MinutesPresence {
  name: string
  presence: Presence
  representedBy: string
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
  outcome: DecisionOutcome | null
  rank: number | null
  reason: string
  departs: boolean
}

export type Missing =
  | { what: 'no-member' }
  | { what: 'no-application' }
  | { what: 'undecided'; count: number }
  | { what: 'no-sitting' }
  | { what: 'quorum'; heldOn: string; present: number; members: number; needed: number }
  | { what: 'reserve-ranks'; ranks: number[] }

/** At least half of the members, present or represented (as article R133-10 of the CRPA has it). */
export const quorumOf = (members: number): number => Math.ceil(members / 2)

/** Why these minutes cannot be closed yet. */
export function missingOf(minutes: Pick<PanelMinutes, 'members' | 'sittings' | 'decisions'>): Missing[] {
  const { sittings, decisions } = minutes
  const members = minutes.members.filter(({ leftOn }) => leftOn === null).length
  const undecided = decisions.filter(({ outcome }) => outcome === null).length
  const last = sittings.at(-1)
  const present = last?.presences.filter(({ presence }) => presence !== 'absent').length ?? 0
  const needed = quorumOf(members)
  const ranks = decisions.flatMap(({ rank }) => (rank === null ? [] : [rank]))
  return [
    ...(members === 0 ? [{ what: 'no-member' } as const] : []),
    ...(decisions.length === 0 ? [{ what: 'no-application' } as const] : []),
    ...(undecided > 0 ? [{ what: 'undecided', count: undecided } as const] : []),
    ...(last ? [] : [{ what: 'no-sitting' } as const]),
    ...(last && present < needed
      ? [{ what: 'quorum', heldOn: last.heldOn, present, members, needed } as const]
      : []),
    ...(areContiguous(ranks) ? [] : [{ what: 'reserve-ranks', ranks: [...ranks].sort(byNumber) } as const]),
  ]
}

const byNumber = (one: number, other: number) => one - other

/** A reserve list is read from 1, each place once. */
export const areContiguous = (ranks: readonly number[]): boolean =>
  [...ranks].sort(byNumber).every((rank, index) => rank === index + 1)
