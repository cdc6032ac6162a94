import type { CivilDate } from '../../platform/dates.ts'
import type { IncubatorRole } from '../access/tables.ts'

/** Équipe d'un incubateur : who is in it with which role, who is invited, and what never happens to its head. */
export interface Member {
  /** Of the role: another one when the role changes. */
  id: string
  personId: string
  name: string
  address: string
  role: IncubatorRole
  since: Date
  /** Has a passkey. */
  keyed: boolean
}

export const ROLES: readonly IncubatorRole[] = ['head', 'organiser', 'coach', 'reader']
export const isRole = (text: string): text is IncubatorRole => (ROLES as readonly string[]).includes(text)

export const LONGEST_REASON = 500

/** Whether this role may be ended or lowered: an incubator always keeps a head. */
export const isLastHead = (team: readonly Pick<Member, 'id' | 'role'>[], id: string): boolean => {
  const heads = team.filter(({ role }) => role === 'head')
  return heads.length === 1 && heads[0]?.id === id
}

export type DepartureProblem = 'day-missing' | 'day-to-come' | 'reason-missing' | 'reason-too-long'

/** What is wrong with a departure as said, or null. */
export function departureProblem(
  said: { day: CivilDate; reason: string },
  today: CivilDate,
  isDate: boolean,
): DepartureProblem | null {
  if (!isDate) return 'day-missing'
  if (said.day > today) return 'day-to-come'
  if (said.reason === '') return 'reason-missing'
  return said.reason.length > LONGEST_REASON ? 'reason-too-long' : null
}
