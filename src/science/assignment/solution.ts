import type { Found } from './optimise.ts'
import type { Setting } from './prices.ts'
import type { AssignmentSolution, Unheld } from './problem.ts'

/** What the solver's columns say, in jurors and items. */
export function solutionOf(
  { problem, items }: Setting,
  { core, built, columns, gap }: Found,
  local: readonly Unheld[],
): AssignmentSolution {
  const J = problem.jurors
  const readers: number[][] = items.map(() => [])
  const loads = Array.from({ length: J }, () => 0)
  core.pairs.forEach(({ i, j }, column) => {
    if ((columns[column] ?? 0) < 0.5) return
    readers[i]?.push(j)
    loads[j] = (loads[j] ?? 0) + 1
  })
  for (const each of readers) each.sort((a, b) => a - b)
  const served = readers.map((jurors, i) =>
    jurors.reduce((sum, j) => sum + (problem.affinity[i * J + j] as number), 0),
  )
  const given = built.slacks
    .map(({ column, ...slack }) => ({ ...slack, by: columns[column] ?? 0 }))
    .filter(({ by }) => by > 1e-6)
  return {
    readers,
    loads,
    sum: settled(served.reduce((sum, each) => sum + each, 0)),
    worst: settled(served.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY)),
    gap: settled(gap),
    unheld: [...local, ...given.map(each => ({ ...each, by: settled(each.by) }))],
  }
}

// Affinities are written with a few decimals: beyond nine it is the arithmetic that speaks.
const settled = (value: number) => Math.round(value * 1e9) / 1e9
