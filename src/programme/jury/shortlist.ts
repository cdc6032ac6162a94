import { createHash } from 'node:crypto'
import { LONGEST_REASON, type ShortlistOutcome } from '../applications/decision.ts'
import type { RankedItem } from './ranking.ts'

/** Présélection : the jury chooses; the ranking advises, and what departs from it is marked as such. */
export function departsFromRanking(
  outcome: ShortlistOutcome | null,
  { place, through }: Pick<RankedItem, 'place' | 'through'>,
  places: number | null,
): boolean {
  if (outcome === null || places === null) return false
  // Nothing to follow: choosing what nobody reviewed is the only departure.
  if (place === null || through === null) return outcome === 'shortlisted'
  // A tie across the last place has no order to depart from.
  if (place <= places && through > places) return false
  return outcome === 'shortlisted' ? place > places : place <= places
}

/** What a common decision was previewed over: the same applications, the same digest. */
export const digestOf = (ids: readonly string[]): string =>
  createHash('sha256')
    .update([...ids].sort().join(' '))
    .digest('hex')

export type ReasonProblem = 'outcome-missing' | 'reason-missing' | 'reason-too-long'

/** What must be mended before a common decision is previewed. */
export function problemsOf(outcome: string | null, reason: string): ReasonProblem[] {
  return [
    ...(outcome === null ? (['outcome-missing'] as const) : []),
    ...(reason.trim() === '' ? (['reason-missing'] as const) : []),
    ...(reason.length > LONGEST_REASON ? (['reason-too-long'] as const) : []),
  ]
}

/** Where a stage stands: how many places, taken, left to decide. */
export interface Progress {
  places: number | null
  kept: number
  refused: number
  left: number
}
