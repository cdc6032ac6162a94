import { Chooser } from './choice.ts'
import type { Groups, Item } from './item.ts'
import type { AssignmentProblem } from './problem.ts'
import type { Window } from './windows.ts'

/**
 * Prix des charges : Lagrangian relaxation of the loads. For any prices π,
 * L(π) = Σ_i max_A Σ_{j∈A} (s_ij − π_j) + Σ_j (π_j high_j if π_j > 0, else π_j low_j)
 * is at least the best sum; the lowest L is the bound that proves an assignment optimal.
 */
export interface Priced {
  prices: Float64Array
  bound: number
}

export interface Setting {
  problem: AssignmentProblem
  items: readonly Item[]
  groups: Groups
  windows: readonly Window[]
}

/** L(π), and the loads it would give, in `loads`. */
export function boundAt(
  { problem, items, groups, windows }: Setting,
  prices: Float64Array,
  loads: Int32Array,
): number {
  const chooser = new Chooser(groups, problem.senior)
  let bound = 0
  loads.fill(0)
  for (const item of items) {
    chooser.price(item, problem.affinity, prices)
    bound += chooser.best(item)
    for (const j of chooser.chosen) loads[j] = (loads[j] as number) + 1
  }
  windows.forEach(({ low, high }, j) => {
    const price = prices[j] as number
    bound += price * (price > 0 ? high : low)
  })
  return bound
}

const STEPS = 160

/** Subgradient descent on L: a juror asked too much costs more, one asked too little costs less. */
export function priced(setting: Setting, progress: (share: number) => void): Priced {
  const J = setting.windows.length
  const prices = new Float64Array(J)
  const loads = new Int32Array(J)
  let best: Priced = { prices: prices.slice(), bound: Number.POSITIVE_INFINITY }
  let [length, still] = [0.1, 0]
  for (let step = 0; step < STEPS; step++) {
    const bound = boundAt(setting, prices, loads)
    if (bound < best.bound - 1e-9) [best, still] = [{ prices: prices.slice(), bound }, 0]
    else if (++still % 8 === 0) {
      // Nothing better for a while: from the best again, in shorter steps.
      length *= 0.6
      prices.set(best.prices)
    }
    setting.windows.forEach(({ low, high }, j) => {
      const load = loads[j] as number
      const over = load > high ? load - high : load < low ? load - low : 0
      prices[j] = (prices[j] as number) + (length * over) / Math.max(1, high)
    })
    if (step % 8 === 0) progress(step / STEPS)
  }
  return best
}
