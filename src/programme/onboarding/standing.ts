import { done, type Outcome, refused } from '../../platform/outcome.ts'
import { incompleteSteps } from './missing.ts'
import { lastNumber, type Onboarding } from './onboarding.ts'

/** État d'une mise en route, computed from its facts, and what may happen to it. */
export const STANDINGS = [
  'under-way',
  'postponed',
  'stood-down',
  'withdrawn',
  'no-longer-laureate',
  'started',
] as const
export type Standing = (typeof STANDINGS)[number]

export function standingOf(onboarding: Pick<Onboarding, 'events' | 'withdrawnAt' | 'announcedAt'>): Standing {
  const last = onboarding.events.at(-1)?.kind
  if (last === 'started' || last === 'stood-down') return last
  if (onboarding.withdrawnAt !== null) return 'withdrawn'
  if (onboarding.announcedAt === null) return 'no-longer-laureate'
  return last === 'postponed' ? 'postponed' : 'under-way'
}

/** Still on its way, now or later; otherwise why it is over. */
export const isAlive = (standing: Standing): standing is 'under-way' | 'postponed' =>
  standing === 'under-way' || standing === 'postponed'
/** Its place can be given to someone of the reserve. */
export const isFree = (standing: Standing): boolean => !isAlive(standing) && standing !== 'started'

export type Over = Exclude<Standing, 'under-way' | 'postponed'>
export type EventRefusal =
  | Over
  | 'changed-meanwhile'
  | 'reason-missing'
  | 'reason-too-long'
  | 'date-missing'
  | 'date-odd'
  | 'date-past'
  | 'not-postponed'

export const LONGEST_REASON = 2000

export type EventSaid =
  | { kind: 'stood-down'; reason: string }
  | { kind: 'postponed'; reason: string; until: string }
  | { kind: 'resumed'; reason: string }

/**
 * May this happen to it?
 * @param base number of the last event the person had before their eyes
 * @param today 'YYYY-MM-DD' in the incubator's zone
 */
export function happen(
  said: EventSaid,
  onboarding: Onboarding,
  { base, today }: { base: number; today: string },
): Outcome<{ number: number }, EventRefusal> {
  const standing = standingOf(onboarding)
  if (!isAlive(standing)) return refused(standing)
  if (lastNumber(onboarding) !== base) return refused('changed-meanwhile')
  if (said.kind === 'resumed' && standing !== 'postponed') return refused('not-postponed')
  if (said.kind !== 'resumed' && said.reason === '') return refused('reason-missing')
  if (said.reason.length > LONGEST_REASON) return refused('reason-too-long')
  if (said.kind === 'postponed' && said.until <= today)
    return refused(said.until === '' ? 'date-missing' : 'date-past')
  return done({ number: base + 1 })
}

export type StartRefusal = Over | 'postponed' | 'not-chosen' | 'incomplete' | 'launch-to-come'

/** May the investigation begin? */
export function mayStart(onboarding: Onboarding, today: string): Outcome<{ on: string }, StartRefusal> {
  const standing = standingOf(onboarding)
  if (standing !== 'under-way') return refused(standing)
  // A decision already taken and not told yet: nothing starts on what is about to change.
  if (!onboarding.chosen) return refused('not-chosen')
  const on = onboarding.steps.launch?.content.on ?? ''
  if (on === '' || incompleteSteps(onboarding).length > 0) return refused('incomplete')
  return on > today ? refused('launch-to-come') : done({ on })
}
