import { optimise, optimiseHard, type Ways } from './optimise.ts'
import type { AssignmentProblem, AssignmentSolution } from './problem.ts'

/** Plancher : the highest service of the worst-served item, by bisection, then the best sum that gives it. */
const STEPS = 12

export async function optimiseWorst(
  problem: AssignmentProblem,
  ways: Ways = {},
): Promise<AssignmentSolution> {
  const first = await optimiseHard(problem, ways)
  if (first === null) return optimise(problem, ways)
  let best = first
  let [low, high] = [first.worst, highestOf(problem)]
  for (let step = 0; step < STEPS && high - low > 1e-9; step++) {
    // The first step asks for a hair more than what is had: often it is already the highest.
    const floor = step === 0 ? Math.min(high, low + 1e-6) : (low + high) / 2
    const solution = await optimiseHard({ ...problem, floor }, ways)
    ways.progress?.((step + 1) / STEPS)
    if (solution) {
      best = solution
      low = solution.worst
    } else high = floor
  }
  return best
}

/** What the worst-served item would have if it alone chose its readers. */
function highestOf({ items, jurors, reviews, affinity, conflicts }: AssignmentProblem): number {
  let highest = Number.POSITIVE_INFINITY
  for (let i = 0; i < items; i++) {
    const own = Array.from({ length: jurors }, (_, j) => i * jurors + j)
      .filter(at => !conflicts[at])
      .map(at => affinity[at] as number)
      .sort((a, b) => b - a)
    highest = Math.min(
      highest,
      own.slice(0, reviews).reduce((sum, each) => sum + each, 0),
    )
  }
  return highest
}
