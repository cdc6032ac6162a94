import type { SelectionOutcome } from '../applications/decision.ts'
import { areContiguous } from '../jury/minutes.ts'

/** Sélection : laureates, a reserve list in order, and what is not selected; the committee decides. */
export interface Candidate {
  id: string
  title: string
  receipt: string
  mean: number | null
  outcome: SelectionOutcome | null
  /** Place on the reserve list. */
  rank: number | null
}

export interface Selection {
  places: number | null
  laureates: Candidate[]
  reserve: Candidate[]
  notSelected: Candidate[]
  left: Candidate[]
  /** Reserve places that do not follow each other from 1; null when they do. */
  brokenRanks: number[] | null
}

export function selectionOf(candidates: readonly Candidate[], places: number | null): Selection {
  const of = (outcome: SelectionOutcome | null) => candidates.filter(each => each.outcome === outcome)
  const reserve = of('reserve').toSorted((one, other) => (one.rank ?? 0) - (other.rank ?? 0))
  const ranks = reserve.map(({ rank }) => rank ?? 0)
  return {
    places,
    laureates: of('laureate'),
    reserve,
    notSelected: of('not-selected'),
    left: of(null),
    brokenRanks: areContiguous(ranks) ? null : ranks,
  }
}

/** The place that would follow the reserve list as it is. */
export const nextRank = (candidates: readonly Pick<Candidate, 'rank'>[]): number =>
  Math.max(0, ...candidates.map(({ rank }) => rank ?? 0)) + 1

/** A place as typed, from 1 to 999; null when it is not one. */
export const rankIn = (typed: string): number | null =>
  /^[1-9]\d{0,2}$/.test(typed.trim()) ? Number(typed.trim()) : null

/** What can be decided of several at once: a place on the reserve list is given one by one. */
export const COMMON_OUTCOMES = ['laureate', 'not-selected'] as const
export type CommonOutcome = (typeof COMMON_OUTCOMES)[number]
export const commonOutcomeIn = (typed: string): CommonOutcome | null =>
  COMMON_OUTCOMES.find(outcome => outcome === typed) ?? null
