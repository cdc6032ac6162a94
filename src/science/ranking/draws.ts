import { solveUpper } from '../numbers/cholesky.ts'
import { randomOf } from '../numbers/random.ts'
import type { Moments } from './evidence.ts'
import type { WeightedNode } from './grid.ts'
import { posteriorAt } from './posterior.ts'

/** Tirages : ranks of the items in worlds drawn from the posterior; row d of the answer is draw d, ranks from 1. */
export interface Draws {
  count: number
  ranks: Uint16Array | Uint32Array
}

/** Each node has its share of the draws (systematic sampling); ν ~ N(ν̂, P⁻¹), then θ_i | ν ~ N(c_i (S_i − Σ ν_j), c_i s²). */
export function drawRanks(
  moments: Moments,
  nodes: readonly WeightedNode[],
  count: number,
  seed: number,
  progress: (share: number) => void,
): Draws {
  const { panel } = moments
  const N = panel.items.length
  const J = panel.reviewers.length
  const random = randomOf(seed)
  const ranks = N < 65_536 ? new Uint16Array(count * N) : new Uint32Array(count * N)
  const [theta, sorted, effects] = [new Float64Array(N), new Float64Array(N), new Float64Array(J)]
  const offset = random.next()
  let [draw, mass] = [0, 0]
  for (const node of nodes) {
    mass += node.weight
    const until = node === nodes.at(-1) ? count : Math.min(count, Math.ceil(mass * count - offset))
    if (until <= draw) continue
    const { solved, shrink } = posteriorAt(moments, node)
    const spreads = shrink.map(c => Math.sqrt(c) * node.s)
    for (; draw < until; draw++) {
      for (let j = 0; j < J; j++) effects[j] = random.normal()
      solveUpper(solved.lower, J, effects)
      for (let j = 0; j < J; j++) effects[j] = (effects[j] as number) + (solved.effects[j] as number)
      for (let i = 0; i < N; i++) {
        let rest = panel.sums[i] as number
        for (let a = panel.starts[i] as number, end = panel.starts[i + 1] as number; a < end; a++)
          rest -= effects[panel.by[a] as number] as number
        theta[i] = -((shrink[i] as number) * rest + (spreads[i] as number) * random.normal())
      }
      sorted.set(theta)
      sorted.sort()
      for (let i = 0; i < N; i++) ranks[draw * N + i] = 1 + firstAtLeast(sorted, theta[i] as number)
      if (draw % 64 === 0) progress(draw / count)
    }
  }
  return { count, ranks }
}

function firstAtLeast(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}
