import type { AssignmentProblem } from './problem.ts'
import { windowsOf } from './windows.ts'

/** Every assignment tried, for tests: the best sum that holds every rule, or null. Only for tiny problems. */
export function exhaustive(problem: AssignmentProblem): number | null {
  const { items, jurors, reviews, affinity, conflicts, groups, senior, floor, limits } = problem
  const open = limits ?? Array.from({ length: jurors }, () => ({ least: 0, most: items }))
  const windows = windowsOf(items * reviews, open)
  const sets = subsets(jurors, reviews)
  const loads = new Array<number>(jurors).fill(0)
  const allowed = (i: number, set: readonly number[]) =>
    set.every(j => !conflicts[i * jurors + j]) &&
    (!groups || new Set(set.map(j => groups[j])).size === set.length) &&
    (!senior || set.some(j => senior[j])) &&
    (floor === undefined || worthOf(i, set) >= floor - 1e-9)
  const worthOf = (i: number, set: readonly number[]) =>
    set.reduce((sum, j) => sum + (affinity[i * jurors + j] as number), 0)
  const bestFrom = (i: number): number | null => {
    if (i === items)
      return windows.every(({ low, high }, j) => (loads[j] ?? 0) >= low && (loads[j] ?? 0) <= high) ? 0 : null
    let best: number | null = null
    for (const set of sets) {
      if (!allowed(i, set) || set.some(j => (loads[j] ?? 0) >= (windows[j]?.high ?? 0))) continue
      for (const j of set) loads[j] = (loads[j] ?? 0) + 1
      const rest = bestFrom(i + 1)
      for (const j of set) loads[j] = (loads[j] ?? 0) - 1
      if (rest !== null) best = Math.max(best ?? Number.NEGATIVE_INFINITY, rest + worthOf(i, set))
    }
    return best
  }
  return bestFrom(0)
}

function subsets(count: number, size: number, from = 0): number[][] {
  if (size === 0) return [[]]
  return Array.from({ length: Math.max(0, count - from) }, (_, n) => from + n).flatMap(first =>
    subsets(count, size - 1, first + 1).map(rest => [first, ...rest]),
  )
}
