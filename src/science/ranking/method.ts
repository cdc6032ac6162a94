import type { Draws } from './draws.ts'
import type { Moments } from './evidence.ts'
import { addExpectedRanks } from './expected-rank.ts'
import { meanNode, sampleNodes, sigmaPoints } from './few-nodes.ts'
import type { WeightedNode } from './grid.ts'
import { posteriorAt } from './posterior.ts'

/** Méthode : how the expected ranks were had, and how far they may be from the whole grid's. */
export interface Method {
  kind: 'grid' | 'nodes' | 'draws'
  nodes: number
  /** In ranks, the largest seen on a sample of items; 0 for the grid. */
  error: number
}

/** Up to here, exact over the grid; up to the next, six nodes; then one; then the draws' own means. */
export const EXACT_UP_TO = 500
const SIX_UP_TO = 2000
const FORMULA_UP_TO = 8000
const CHECKED_ITEMS = 20
const CHECKED_NODES = 30

export interface ExpectedRanks {
  ranks: Float64Array
  method: Method
}

export function expectedRanks(
  moments: Moments,
  nodes: readonly WeightedNode[],
  draws: Draws | null,
  progress: (share: number) => void,
): ExpectedRanks {
  const N = moments.panel.items.length
  if (N > FORMULA_UP_TO && draws) return fromDraws(draws, N)
  const used = N <= EXACT_UP_TO ? nodes : N <= SIX_UP_TO ? sigmaPoints(nodes) : [meanNode(nodes)]
  const ranks = sumOver(moments, used, undefined, progress)
  if (used === nodes) return { ranks, method: { kind: 'grid', nodes: nodes.length, error: 0 } }
  const step = Math.max(1, Math.floor(N / CHECKED_ITEMS))
  const sample = Array.from({ length: Math.ceil(N / step) }, (_, k) => k * step)
  const checked = sumOver(moments, sampleNodes(nodes, CHECKED_NODES), sample)
  const error = sample.reduce(
    (most, i) => Math.max(most, Math.abs((ranks[i] as number) - (checked[i] as number))),
    0,
  )
  return { ranks, method: { kind: 'nodes', nodes: used.length, error } }
}

function sumOver(
  moments: Moments,
  nodes: readonly WeightedNode[],
  only?: readonly number[],
  progress?: (share: number) => void,
): Float64Array {
  const ranks = new Float64Array(moments.panel.items.length)
  nodes.forEach((node, done) => {
    addExpectedRanks(moments.panel, posteriorAt(moments, node), node.weight, ranks, only)
    progress?.((done + 1) / nodes.length)
  })
  return ranks
}

/** Means of the drawn ranks; the error is the largest standard error. */
function fromDraws({ count, ranks }: Draws, N: number): ExpectedRanks {
  const [sums, squares] = [new Float64Array(N), new Float64Array(N)]
  for (let at = 0; at < ranks.length; at++) {
    const [i, rank] = [at % N, ranks[at] as number]
    sums[i] = (sums[i] as number) + rank
    squares[i] = (squares[i] as number) + rank * rank
  }
  const error = sums.reduce(
    (most, sum, i) =>
      Math.max(most, Math.sqrt(Math.max(0, (squares[i] as number) - sum * (sum / count))) / count),
    0,
  )
  return { ranks: sums.map(sum => sum / count), method: { kind: 'draws', nodes: 0, error } }
}
