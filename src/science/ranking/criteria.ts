import type { Review } from './reviews.ts'

/** Critères : the scores of one review weighed into one, before the model; its calibration per criterion is beside. */
export type CriterionScore = Review & { criterion: string }

export interface Weighted {
  reviews: Review[]
  /** Reviews that lack a criterion that weighs: the others then count for all of it. */
  incomplete: number
}

/** Σ w x / Σ w over the criteria each review has; a review of none that weighs is left out. */
export function weighted(scores: readonly CriterionScore[], weights: ReadonlyMap<string, number>): Weighted {
  const needed = [...weights].filter(([, weight]) => weight > 0).length
  const sums = new Map<string, Map<string, { total: number; weight: number; count: number }>>()
  for (const { item, reviewer, criterion, score } of scores) {
    const weight = weights.get(criterion) ?? 0
    if (weight <= 0) continue
    const ofItem = sums.get(item) ?? new Map()
    sums.set(item, ofItem)
    const sum = ofItem.get(reviewer) ?? { total: 0, weight: 0, count: 0 }
    ofItem.set(reviewer, {
      total: sum.total + weight * score,
      weight: sum.weight + weight,
      count: sum.count + 1,
    })
  }
  const all = [...sums].flatMap(([item, ofItem]) =>
    [...ofItem].map(([reviewer, sum]) => ({
      item,
      reviewer,
      score: sum.total / sum.weight,
      count: sum.count,
    })),
  )
  return {
    reviews: all.map(({ item, reviewer, score }) => ({ item, reviewer, score })),
    incomplete: all.filter(({ count }) => count < needed).length,
  }
}
