import type { Onboarding } from './onboarding.ts'
import { isAlive, standingOf } from './standing.ts'

/** Retard : against the day the call promised for the start of the investigations. */
export type Lateness = 'late' | 'planned-late' | null

/** @param promised 'YYYY-MM-DD', or '' when the call promised nothing */
export function latenessOf(onboarding: Onboarding, promised: string, today: string): Lateness {
  if (promised === '' || !isAlive(standingOf(onboarding))) return null
  if (promised < today) return 'late'
  const last = onboarding.events.at(-1)
  const until = last?.kind === 'postponed' ? (last.until ?? '') : ''
  const planned = onboarding.steps.launch?.content.on ?? ''
  return [until, planned].some(day => day > promised) ? 'planned-late' : null
}
