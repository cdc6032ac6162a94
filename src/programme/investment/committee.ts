/** Comité d'investissement : one meeting about one product, from its first date to its signed decision. */
export const DECISION_KINDS = ['continue', 'continue-provisionally', 'redirect', 'stop'] as const
export type DecisionKind = (typeof DECISION_KINDS)[number]

export const PARTS = ['sponsor', 'business', 'head', 'portfolio-manager', 'team', 'funder', 'other'] as const
export type AttendancePart = (typeof PARTS)[number]
export const PRESENCES = ['expected', 'present', 'represented', 'absent'] as const
export type Presence = (typeof PRESENCES)[number]

export interface Attendant {
  name: string
  capacity: string
  part: AttendancePart
  presence: Presence
  representedBy: string
}

/** A date it was given, the first then each postponement with its reason. */
export interface MeetingDate {
  number: number
  meetsAt: Date
  place: string
  reason: string
  by: string
  setAt: Date
}

export interface Version<C> {
  number: number
  content: C
  by: string
  savedAt: Date
}

/** The date in force: the last. */
export const lastDate = (dates: readonly MeetingDate[]): MeetingDate => {
  const last = dates.at(-1)
  if (!last) throw new Error('a committee has at least one date')
  return last
}

export type SponsorNotice = 'there' | 'represented' | 'absent' | 'not-said'

/** The sponsor is present or represented, or the absence is said: an advice, nothing is blocked. */
export function sponsorNotice(attendance: readonly Attendant[]): SponsorNotice {
  const sponsors = attendance.filter(({ part }) => part === 'sponsor').map(({ presence }) => presence)
  if (sponsors.includes('present')) return 'there'
  if (sponsors.includes('represented')) return 'represented'
  return sponsors.includes('absent') ? 'absent' : 'not-said'
}
