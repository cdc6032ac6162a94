import { type Core, coreOf, gapFor, lossesAt } from './core.ts'
import { loadSolver, type Solved, type Solver } from './highs.ts'
import { groupsOf, itemsOf } from './item.ts'
import { boundAt, type Priced, priced, type Setting } from './prices.ts'
import type { AssignmentProblem, AssignmentSolution } from './problem.ts'
import { type Built, programOf } from './program.ts'
import { solutionOf } from './solution.ts'
import { windowsOf } from './windows.ts'

/**
 * La meilleure répartition. Small problems go whole to HiGHS. Large ones first get prices of the loads, whose
 * bound leaves few pairs in play: HiGHS solves those, and the bound proves that no other pair can do better.
 */
const WHOLE_UP_TO = 15_000
const SOFT_UP_TO = 60_000
const PAIRS_MORE = 1
const MOST_ROUNDS = 4
const TOLERANCE = 1e-6

export interface Ways {
  progress?: (share: number) => void
  /** Pairs up to which the problem goes whole to the solver. */
  wholeUpTo?: number
}

/** With every rule held as far as it can be: what gives way is in `unheld`. */
export async function optimise(problem: AssignmentProblem, ways: Ways = {}): Promise<AssignmentSolution> {
  const { hard, soften } = await attempt(problem, ways)
  return hard ?? soften()
}

/** The best that holds every rule that no item breaks by itself, or null: nothing else gives way. */
export async function optimiseHard(
  problem: AssignmentProblem,
  ways: Ways = {},
): Promise<AssignmentSolution | null> {
  return (await attempt(problem, ways)).hard
}

async function attempt(problem: AssignmentProblem, { progress = () => {}, wholeUpTo = WHOLE_UP_TO }: Ways) {
  const solver = await loadSolver()
  const groups = groupsOf(problem)
  const { items, unheld } = itemsOf(problem, groups)
  const total = items.reduce((sum, { wanted }) => sum + wanted, 0)
  const held = new Int32Array(problem.jurors)
  for (const [, j] of problem.kept ?? []) held[j] = (held[j] ?? 0) + 1
  const limits = Array.from(held, (kept, j) => {
    const { least = 0, most = problem.items } = problem.limits?.[j] ?? {}
    return { least: Math.max(kept, Math.min(least, most)), most: Math.max(kept, most) }
  })
  const setting = { problem, items, groups, windows: windowsOf(total, limits) }
  const whole: Core = {
    pairs: items.flatMap(({ index: i, eligible }) => eligible.map(j => ({ i, j, sure: false }))),
  }
  const found =
    whole.pairs.length <= wholeUpTo
      ? solveCore(solver, setting, whole)
      : solveLarge(solver, setting, progress)
  return {
    hard: found && solutionOf(setting, found, unheld),
    soften: () => {
      const core = whole.pairs.length <= SOFT_UP_TO ? whole : softCore(setting, progress)
      return solutionOf(setting, solveSoft(solver, setting, core), unheld)
    },
  }
}

export interface Found {
  core: Core
  built: Built
  columns: Float64Array
  gap: number
}

/** The best of a core with every rule held; the linear relaxation is often whole already. */
function solveCore(solver: Solver, setting: Setting, core: Core): (Found & { relaxed: Solved }) | null {
  const built = programOf(setting, core, false)
  const relaxed = solver(built.program)
  if (relaxed.status !== 'optimal') return null
  if (isWhole(relaxed)) return { core, built, columns: relaxed.columns, gap: 0, relaxed }
  const solved = solver({ ...built.program, integer: true })
  if (solved.status === 'infeasible') return null
  const gap = solved.status === 'optimal' ? 0 : solved.cost - relaxed.cost
  return { core, built, columns: solved.columns, gap, relaxed }
}

const isWhole = ({ columns }: Solved) => columns.every(x => Math.abs(x - Math.round(x)) < 1e-6)

function solveLarge(solver: Solver, setting: Setting, progress: (share: number) => void): Found | null {
  let best: Priced = priced(setting, share => progress(0.4 * share))
  let losses = lossesAt(setting, best)
  let gap = gapFor(losses, setting.items.length, setting.problem.reviews + PAIRS_MORE)
  let found: Found | null = null
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const core = coreOf(losses, gap)
    progress(0.5 + (0.5 * round) / MOST_ROUNDS)
    const solved = solveCore(solver, setting, core)
    if (!solved) {
      gap *= 3
      continue
    }
    const sum = sumOf(setting, core, solved.columns)
    const better = pricesFrom(setting, solved)
    if (better.bound < best.bound) {
      best = better
      losses = lossesAt(setting, best)
    }
    const left = Math.max(0, best.bound - sum)
    // Every pair left out would cost more than what is left to gain: nothing can be better than this.
    const proven = gap >= left - TOLERANCE && solved.gap === 0
    found = { ...solved, gap: proven ? 0 : left }
    if (proven) break
    gap = left + TOLERANCE
  }
  return found
}

function pricesFrom(setting: Setting, { built, relaxed }: { built: Built; relaxed: Solved }): Priced {
  const prices = Float64Array.from(built.loadRows, row => -(relaxed.prices[row] ?? 0))
  return { prices, bound: boundAt(setting, prices, new Int32Array(prices.length)) }
}

const sumOf = ({ problem }: Setting, { pairs }: Core, columns: Float64Array) =>
  pairs.reduce(
    (sum, { i, j }, at) =>
      (columns[at] ?? 0) > 0.5 ? sum + (problem.affinity[i * problem.jurors + j] as number) : sum,
    0,
  )

/** With so many pairs, only each item's likely readers and a few more are looked at. */
function softCore(setting: Setting, progress: (share: number) => void): Core {
  const losses = lossesAt(
    setting,
    priced(setting, share => progress(0.5 * share)),
  )
  return coreOf(losses, gapFor(losses, setting.items.length, 12))
}

function solveSoft(solver: Solver, setting: Setting, core: Core): Found {
  const loose = { pairs: core.pairs.map(pair => ({ ...pair, sure: false })) }
  const built = programOf(setting, loose, true)
  const relaxed = solver(built.program)
  const solved = isWhole(relaxed) ? relaxed : solver({ ...built.program, integer: true })
  const gap = solved.status === 'optimal' ? 0 : solved.cost - relaxed.cost
  return { core: loose, built, columns: solved.columns, gap }
}
