import type { Review } from './reviews.ts'

/**
 * Ex æquo : classes of items and reviewers that only their names tell apart.
 * The posterior depends on who reviewed what and on sums of scores alone: colour refinement (Weisfeiler and
 * Leman, 1968) on that graph puts what is truly tied together, in an order that names do not change.
 */
export interface Colours {
  items: Map<string, number>
  reviewers: Map<string, number>
}

const MOST_ROUNDS = 30

export function coloursOf(reviews: readonly Review[], items: readonly string[]): Colours {
  const itemAt = new Map(items.map((id, index) => [id, index]))
  const reviewerAt = new Map<string, number>()
  for (const { reviewer } of reviews) if (!reviewerAt.has(reviewer)) reviewerAt.set(reviewer, reviewerAt.size)
  const edges = reviews.map(({ item, reviewer, score }) => ({
    i: itemAt.get(item) ?? -1,
    j: reviewerAt.get(reviewer) ?? -1,
    score,
  }))
  const ofItems: number[][] = items.map(() => [])
  const ofReviewers: number[][] = [...reviewerAt].map(() => [])
  for (const { i, j, score } of edges) {
    ofItems[i]?.push(score)
    ofReviewers[j]?.push(score)
  }
  let item = coloured(ofItems.map(scores => [scores.length, sumOf(scores)]))
  let reviewer = coloured(ofReviewers.map(scores => [scores.length, sumOf(scores)]))
  for (let round = 0, count = 0; round < MOST_ROUNDS; round++) {
    if (item.count + reviewer.count === count) break
    count = item.count + reviewer.count
    const next = refined(
      item.colours,
      edges,
      ({ i }) => i,
      ({ j }) => reviewer.colours[j] ?? 0,
    )
    reviewer = refined(
      reviewer.colours,
      edges,
      ({ j }) => j,
      ({ i }) => item.colours[i] ?? 0,
    )
    item = next
  }
  const named = (at: ReadonlyMap<string, number>, colours: readonly number[]) =>
    new Map([...at].map(([id, index]) => [id, colours[index] ?? 0]))
  return { items: named(itemAt, item.colours), reviewers: named(reviewerAt, reviewer.colours) }
}

/** The same whatever the order of the scores, and whatever their last bits. */
const sumOf = (scores: number[]) =>
  Math.round(scores.sort((a, b) => a - b).reduce((sum, score) => sum + score, 0) * 1e9) / 1e9

/** The next colours: by the one held, then by the sorted colours across. */
function refined<E>(
  held: readonly number[],
  edges: readonly E[],
  end: (edge: E) => number,
  across: (edge: E) => number,
) {
  const keys: number[][] = held.map(() => [])
  for (const edge of edges) keys[end(edge)]?.push(across(edge))
  keys.forEach((key, index) => {
    key.sort((a, b) => a - b).unshift(held[index] ?? 0)
  })
  return coloured(keys)
}

/** Ranks of keys: equal keys share a colour. */
function coloured(keys: readonly (readonly number[])[]): { colours: number[]; count: number } {
  const order = keys.map((_, index) => index)
  const compare = (a: number, b: number) => compareLists(keys[a] ?? [], keys[b] ?? [])
  order.sort(compare)
  const colours = keys.map(() => 0)
  let colour = -1
  order.forEach((index, position) => {
    const before = order[position - 1]
    if (before === undefined || compare(before, index) !== 0) colour++
    colours[index] = colour
  })
  return { colours, count: colour + 1 }
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}
