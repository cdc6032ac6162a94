import { randomOf } from '../numbers/random.ts'
import type { Review } from './reviews.ts'

/** Reviews that look like a jury's, with the truth behind them; for tests and measures. */
export interface World {
  items: number
  reviewers: number
  /** Reviews of each item. */
  each: number
  seed: number
  worth?: number
  severity?: number
  noise?: number
}

export interface Simulated {
  reviews: Review[]
  /** The true worth of each item, by its position: 'a0', 'a1'… */
  truth: number[]
  /** One more review, as the same reviewer would write it. */
  review(item: number, reviewer: number): Review
}

export function simulate({
  items,
  reviewers,
  each,
  seed,
  worth = 0.8,
  severity = 0.8,
  noise = 0.8,
}: World): Simulated {
  const random = randomOf(seed)
  const truth = Array.from({ length: items }, () => random.normal() * worth)
  const harsh = Array.from({ length: reviewers }, () => random.normal() * severity)
  const review = (item: number, reviewer: number): Review => {
    const score = 3.5 + (truth[item] ?? 0) + (harsh[reviewer] ?? 0) + random.normal() * noise
    return { item: `a${item}`, reviewer: `j${reviewer}`, score: Math.max(1, Math.min(6, score)) }
  }
  const loads = harsh.map(() => 0)
  const reviews = truth.flatMap((_, item) => {
    const order = loads.map((load, j) => ({ j, key: load + random.next() })).sort((a, b) => a.key - b.key)
    return order.slice(0, each).map(({ j }) => {
      loads[j] = (loads[j] ?? 0) + 1
      return review(item, j)
    })
  })
  return { reviews, truth, review }
}

/** The same, rounded to a fifth of a point as a form would. */
export const someReviews = (world: World): Review[] =>
  simulate(world).reviews.map(review => ({ ...review, score: Math.round(review.score * 5) / 5 }))
