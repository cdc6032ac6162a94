import type { CivilDate } from '../../platform/dates.ts'
import type { Steps } from '../onboarding/onboarding.ts'
import type { TeamMember } from './life.ts'

/** Équipe de départ : what the mise en route says of it; the coach is one of the team. */
export function launchTeam(steps: Steps, on: CivilDate): Omit<TeamMember, 'id'>[] {
  const members = (steps.team?.content.members ?? []).map(({ name, role, share, since, until }) => ({
    name,
    role,
    share,
    address: '',
    // Nobody leaves before they come.
    startsOn: since || (until !== '' && until < on ? until : on),
    endsOn: until || null,
  }))
  const coach = steps.coach?.content
  if (!coach || coach.name === '') return members
  const { name, address } = coach
  const known = members.find(each => sameName(each.name, name))
  if (known) return members.map(each => (each === known ? { ...each, address } : each))
  return [...members, { name, role: 'coach', share: null, address, startsOn: on, endsOn: null }]
}

const sameName = (one: string, other: string) =>
  one.trim().localeCompare(other.trim(), 'fr', { sensitivity: 'base' }) === 0
