import { z } from 'zod'
import type { CivilDate } from '../../platform/dates.ts'
import { done, type Outcome, refused } from '../../platform/outcome.ts'
import { LONGEST_REASON } from './leaving.ts'
import type { Presence, Sponsor, TeamMember } from './life.ts'
import { isLifeDate } from './life-dates.ts'

/** Équipe et sponsor : who is there, in what capacity, from when to when. */
export const ROLE_SUGGESTIONS = [
  'intrapreneuse',
  'intrapreneur',
  'coach',
  'développement',
  'design',
  'déploiement',
  'produit',
] as const

export const LONGEST_LINE = 200
export const MOST_PRESENCES = 100

export type PresenceRefusal =
  | 'ended'
  | 'changed-meanwhile'
  | 'name-missing'
  | 'role-missing'
  | 'capacity-missing'
  | 'line-too-long'
  | 'address-odd'
  | 'share-odd'
  | 'start-odd'
  | 'end-odd'
  | 'ends-before'
  | 'before-start'
  | 'in-the-future'
  | 'too-many'
  | 'already-there'
  | 'reason-missing'
  | 'reason-too-long'

export type MemberSaid = Omit<TeamMember, 'id' | 'startsOn'> & { startsOn: CivilDate }
export type SponsorSaid = Omit<Sponsor, 'id' | 'startsOn' | 'endsOn'> & { startsOn: CivilDate }

const isAddress = (typed: string) => typed === '' || z.email().max(254).safeParse(typed).success

export function mayJoin(said: MemberSaid, team: readonly TeamMember[]): Outcome<null, PresenceRefusal> {
  if (said.name === '') return refused('name-missing')
  if (said.role === '') return refused('role-missing')
  if (said.name.length > LONGEST_LINE || said.role.length > LONGEST_LINE) return refused('line-too-long')
  if (!isAddress(said.address)) return refused('address-odd')
  if (said.share !== null && !(Number.isInteger(said.share) && said.share >= 0 && said.share <= 100))
    return refused('share-odd')
  if (!isLifeDate(said.startsOn)) return refused('start-odd')
  if (said.endsOn !== null && !isLifeDate(said.endsOn)) return refused('end-odd')
  if (said.endsOn !== null && said.endsOn < said.startsOn) return refused('ends-before')
  const same = team.some(
    each => each.name === said.name && each.role === said.role && goesOn(each, said.startsOn),
  )
  if (same) return refused('already-there')
  return team.length >= MOST_PRESENCES ? refused('too-many') : done(null)
}

/** There that day, or to come after it. */
export const goesOn = ({ endsOn }: Pick<Presence, 'endsOn'>, on: CivilDate): boolean =>
  endsOn === null || endsOn >= on

/** @param on last day */
export function mayGo({ startsOn }: Presence, on: CivilDate): Outcome<null, PresenceRefusal> {
  if (!isLifeDate(on)) return refused('end-odd')
  return startsOn !== null && on < startsOn ? refused('ends-before') : done(null)
}

/** @param seen id of the sponsor the person had before their eyes, '' when there was none */
export function maySponsor(
  said: SponsorSaid,
  sponsors: readonly Sponsor[],
  { seen, today }: { seen: string; today: CivilDate },
): Outcome<{ former: Sponsor | null }, PresenceRefusal> {
  const former = sponsors.findLast(({ endsOn }) => endsOn === null) ?? null
  if ((former?.id ?? '') !== seen) return refused('changed-meanwhile')
  if (said.name === '') return refused('name-missing')
  if (said.capacity === '') return refused('capacity-missing')
  if (said.name.length > LONGEST_LINE || said.capacity.length > LONGEST_LINE) return refused('line-too-long')
  if (!isAddress(said.address)) return refused('address-odd')
  if (!isLifeDate(said.startsOn)) return refused('start-odd')
  if (said.startsOn > today) return refused('in-the-future')
  if (sponsors.some(({ startsOn, endsOn }) => said.startsOn <= (endsOn ?? startsOn ?? '')))
    return refused('before-start')
  if (former && said.reason === '') return refused('reason-missing')
  return said.reason.length > LONGEST_REASON ? refused('reason-too-long') : done({ former })
}
