import {
  type CalibratedRanking,
  calibrate,
  type RankRequest,
  usualDraws,
} from '../../science/ranking/rank.ts'

/** Classement : what the reviews say of the order; advice, never a decision. */
export interface RankingInput {
  items: readonly RankingInputItem[]
  /** How many will be kept, when known: what a model weighs chances against. */
  places: number | null
}

export interface RankingInputItem {
  id: string
  /** Weighted mean of each review that counts, from 1 to 6. */
  reviews: readonly { reviewer: string; total: number }[]
}

export interface RankedItem {
  id: string
  /** From 1; exact ties share theirs; null without a review. */
  place: number | null
  /** The last place of its tie: `place` when it stands alone. */
  through: number | null
  mean: number | null
  /** Standard deviation between reviews (n - 1); null under two reviews. */
  spread: number | null
  reviews: number
  /** Null when the number of places is not known. */
  likely: Likelihood | null
}

export interface Likelihood {
  /** Chance of being among the places, from 0 to 1. */
  among: number
  /** Ranks at 5, 25, 50, 75 and 95 %. */
  ranks: readonly [number, number, number, number, number]
  zone: 'in' | 'discuss' | 'out'
}

export interface Ranking {
  /** Best first; those without a review last, in the order given. */
  items: RankedItem[]
  /** What was taken off each reviewer's scores, by reviewer. */
  effects: ReadonlyMap<string, number>
}

/** A promise where the calculation runs in a thread of its own. */
export type Rank = (input: RankingInput) => Ranking | Promise<Ranking>

/** Mean and spread of totals; the same in whatever order they come. @throws RangeError on what is no number */
export function summaryOf(totals: readonly number[]): { mean: number; spread: number | null } | null {
  if (totals.length === 0) return null
  if (!totals.every(Number.isFinite)) throw new RangeError('a score is not a number')
  const sorted = [...totals].sort((one, other) => one - other)
  const mean = settled(sum(sorted) / sorted.length)
  if (sorted.length === 1) return { mean, spread: null }
  const squares = sum(sorted.map(total => (total - mean) ** 2))
  return { mean, spread: settled(Math.sqrt(squares / (sorted.length - 1))) }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
// Beyond nine decimals it is the arithmetic that speaks: equal reviews are exactly tied.
const settled = (value: number) => Math.round(value * 1e9) / 1e9

/** Enough for a chance in whole percents; a page must not wait. */
const MOST_DRAWS = 4000

/** What is asked of the model; the same reviews make the same request, whatever their order. */
export function requestOf({ items, places }: RankingInput): RankRequest {
  const ids = items.map(({ id }) => id)
  if (new Set(ids).size < ids.length) throw new RangeError('an item is given twice')
  return {
    reviews: items.flatMap(({ id: item, reviews }) =>
      reviews.map(({ reviewer, total: score }) => ({ item, reviewer, score })),
    ),
    items: ids,
    places: places ?? 1,
    draws: places === null ? 0 : Math.min(MOST_DRAWS, usualDraws(ids.length)),
  }
}

const ZONES = { accepted: 'in', zone: 'discuss', rejected: 'out' } as const

/** The model's answer beside what can be read in the scores; what nobody reviewed has no place. */
export function rankingOf({ items }: RankingInput, { items: ranked, reviewers }: CalibratedRanking): Ranking {
  const said = new Map(items.map(({ id, reviews }) => [id, summaryOf(reviews.map(({ total }) => total))]))
  const reviewed = ranked.filter(({ reviews }) => reviews > 0)
  const ties = Map.groupBy(reviewed, ({ er }) => er)
  let before = 0
  const placed = [...ties.values()].flatMap(tied => {
    const [place, through] = [before + 1, before + tied.length]
    before = through
    return tied.map((each): RankedItem => {
      const { mean = null, spread = null } = said.get(each.item) ?? {}
      return { id: each.item, place, through, mean, spread, reviews: each.reviews, likely: likelyOf(each) }
    })
  })
  const chances = new Map(ranked.map(each => [each.item, likelyOf(each)]))
  const unread = items
    .filter(({ reviews }) => reviews.length === 0)
    .map(({ id }) => ({ id, ...UNRANKED, likely: chances.get(id) ?? null }))
  return {
    items: [...placed, ...unread],
    effects: new Map(reviewers.map(({ reviewer, effect }) => [reviewer, effect])),
  }
}

const UNRANKED = { place: null, through: null, mean: null, spread: null, reviews: 0 }

const likelyOf = ({ among, ranks, group }: CalibratedRanking['items'][number]): Likelihood | null =>
  among === null || ranks === null || group === null ? null : { among, ranks, zone: ZONES[group] }

/**
 * The calibrated ranking (src/science/ranking), here and now. Deterministic; ties are in the order of their ids.
 * @throws RangeError on a score that is no number, an item given twice, a reviewer heard twice on one item
 */
export const rank = (input: RankingInput): Ranking => rankingOf(input, calibrate(requestOf(input)))
