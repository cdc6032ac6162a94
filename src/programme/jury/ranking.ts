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
  /** What only a model that measures uncertainty knows. */
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
  method: 'mean'
  /** Best first; those without a review last, in the order given. */
  items: RankedItem[]
  /** What was taken off each reviewer's scores, by reviewer; null when nothing was. */
  effects: ReadonlyMap<string, number> | null
}

export type Rank = (input: RankingInput) => Ranking

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

/** Places of means, each with how many stand there; ties share a place. */
export function placesOf(
  counts: ReadonlyMap<number, number>,
  above = 0,
): Map<number, { place: number; through: number }> {
  const places = new Map<number, { place: number; through: number }>()
  let before = above
  for (const [mean, count] of [...counts].sort(([one], [other]) => other - one)) {
    places.set(mean, { place: before + 1, through: before + count })
    before += count
  }
  return places
}

/**
 * The simple rule: by the mean of the reviews. Deterministic; ties are in the order of their ids.
 * @throws RangeError on a score that is no number, an item given twice, a reviewer heard twice on one item
 */
export const rank: Rank = ({ items }) => {
  refuseDoubles(
    items.map(({ id }) => id),
    'item',
  )
  const said = items.map(({ id, reviews }) => {
    refuseDoubles(
      reviews.map(({ reviewer }) => reviewer),
      'reviewer',
    )
    return { id, reviews: reviews.length, summary: summaryOf(reviews.map(({ total }) => total)) }
  })
  const counts = new Map<number, number>()
  for (const { summary } of said) if (summary) counts.set(summary.mean, (counts.get(summary.mean) ?? 0) + 1)
  const places = placesOf(counts)
  const ranked = said.map(({ id, reviews, summary }): RankedItem => {
    const { place = null, through = null } = (summary && places.get(summary.mean)) ?? {}
    const { mean = null, spread = null } = summary ?? {}
    return { id, place, through, mean, spread, reviews, likely: null }
  })
  const unranked = ranked.filter(({ place }) => place === null)
  const placed = ranked.filter(({ place }) => place !== null)
  placed.sort((one, other) => (one.place ?? 0) - (other.place ?? 0) || (one.id < other.id ? -1 : 1))
  return { method: 'mean', items: [...placed, ...unranked], effects: null }
}

function refuseDoubles(ids: readonly string[], what: string): void {
  if (new Set(ids).size < ids.length) throw new RangeError(`an ${what} is given twice`)
}
