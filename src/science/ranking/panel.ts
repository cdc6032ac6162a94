import { coloursOf } from './colours.ts'
import { type Review, rescaled, type Scale } from './reviews.ts'

/** Jury : reviews as arrays, in an order that depends on the scores alone. */
export interface Panel {
  items: readonly string[]
  reviewers: readonly string[]
  /** Items of one class are exactly tied: they share what is said of them. */
  classes: readonly number[]
  /** The reviews of item i are at starts[i] … starts[i + 1] in `by`. */
  starts: Int32Array
  /** The reviewer of each review. */
  by: Int32Array
  /** Reviews of each item, n_i, and their sum of r = y − ψ, S_i. */
  counts: Int32Array
  sums: Float64Array
  /** Reviews of each reviewer, m_j, and their sum of r. */
  heard: Int32Array
  said: Float64Array
  /** Σ r². */
  squares: number
  /** ψ, the mean of the items' means, on the scale 1 to 6. */
  centre: number
}

/** @param items also those nobody reviewed; those of the reviews are added */
export function panelOf(reviews: readonly Review[], items: readonly string[], scale: Scale): Panel {
  const all = [...new Set([...items, ...reviews.map(({ item }) => item)])]
  const colours = coloursOf(reviews, all)
  const sorted = (of: ReadonlyMap<string, number>) =>
    [...of.keys()].sort((a, b) => (of.get(a) ?? 0) - (of.get(b) ?? 0) || (a < b ? -1 : 1))
  const names = sorted(colours.items)
  const reviewers = sorted(colours.reviewers)
  const reviewerAt = new Map(reviewers.map((id, index) => [id, index]))
  const lists = new Map<string, { j: number; y: number }[]>(names.map(id => [id, []]))
  for (const { item, reviewer, score } of reviews)
    lists.get(item)?.push({ j: reviewerAt.get(reviewer) ?? 0, y: rescaled(score, scale) })
  for (const list of lists.values()) list.sort((a, b) => a.j - b.j)
  const means = [...lists.values()]
    .filter(list => list.length > 0)
    .map(list => meanOf(list.map(({ y }) => y)))
  const centre = means.length === 0 ? 0 : meanOf(means)
  const starts = new Int32Array(names.length + 1)
  const by = new Int32Array(reviews.length)
  const [counts, sums] = [new Int32Array(names.length), new Float64Array(names.length)]
  const [heard, said] = [new Int32Array(reviewers.length), new Float64Array(reviewers.length)]
  let [at, squares] = [0, 0]
  names.forEach((id, i) => {
    for (const { j, y } of lists.get(id) ?? []) {
      const r = y - centre
      by[at++] = j
      counts[i] = (counts[i] ?? 0) + 1
      sums[i] = (sums[i] ?? 0) + r
      heard[j] = (heard[j] ?? 0) + 1
      said[j] = (said[j] ?? 0) + r
      squares += r * r
    }
    starts[i + 1] = at
  })
  const classes = names.map(id => colours.items.get(id) ?? 0)
  return { items: names, reviewers, classes, starts, by, counts, sums, heard, said, squares, centre }
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
