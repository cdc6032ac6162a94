import type { ShortlistOutcome } from '../applications/decision.ts'
import type { RankedItem } from './ranking.ts'

/** Page du classement : fifty lines of it, by decision; places are counted over the whole ranking. */
export const PAGE = 50

export type OutcomeAsked = ShortlistOutcome | 'undecided' | null

export interface RankingLine extends RankedItem {
  title: string
  receipt: string
  shortlist: ShortlistOutcome | null
}

/** @param after the application that the previous page ended with; when it is not there, the first page */
export function pageOf(
  ranking: readonly RankingLine[],
  outcome: OutcomeAsked,
  after: string | null,
): { rows: RankingLine[]; more: boolean } {
  const from = after === null ? 0 : ranking.findIndex(({ id }) => id === after) + 1
  const rest = ranking.slice(from).filter(({ shortlist }) => isAsked(shortlist, outcome))
  return { rows: rest.slice(0, PAGE), more: rest.length > PAGE }
}

const isAsked = (shortlist: ShortlistOutcome | null, outcome: OutcomeAsked) =>
  outcome === null || shortlist === (outcome === 'undecided' ? null : outcome)
