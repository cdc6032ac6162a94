import { latenessOf } from './lateness.ts'
import { incompleteSteps } from './missing.ts'
import type { Onboarding } from './onboarding.ts'
import { isFree, mayStart, standingOf } from './standing.ts'

/** Ce qui attend l'équipe : one thing for each onboarding, the most pressing. */
export type Task = 'launch' | 'resume' | 'replace' | 'announce' | 'mend'

/** @param hasReserve whether someone is left on the reserve list */
export function taskOf(
  onboarding: Onboarding,
  { promised, today, hasReserve }: { promised: string; today: string; hasReserve: boolean },
): Task | null {
  const standing = standingOf(onboarding)
  const { replacement } = onboarding
  if (isFree(standing)) {
    if (replacement !== null && !replacement.lost)
      return replacement.onboardingId === null ? 'announce' : null
    return hasReserve ? 'replace' : null
  }
  if (standing === 'postponed') return (onboarding.events.at(-1)?.until ?? '') <= today ? 'resume' : null
  if (mayStart(onboarding, today).ok) return 'launch'
  return latenessOf(onboarding, promised, today) === 'late' ? 'mend' : null
}

export interface Tally {
  laureates: number
  ready: number
  late: number
  postponed: number
  started: number
}

/** The five figures of a call's onboardings. */
export function tallyOf(onboardings: readonly Onboarding[], promised: string, today: string): Tally {
  const count = (test: (onboarding: Onboarding) => boolean) => onboardings.filter(test).length
  return {
    laureates: count(each => !isFree(standingOf(each))),
    ready: count(each => standingOf(each) === 'under-way' && incompleteSteps(each).length === 0),
    late: count(each => latenessOf(each, promised, today) === 'late'),
    postponed: count(each => standingOf(each) === 'postponed'),
    started: count(each => standingOf(each) === 'started'),
  }
}
