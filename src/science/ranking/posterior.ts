import { inverseOf } from '../numbers/cholesky.ts'
import { type Moments, type Node, type Solved, shrinkage, solve } from './evidence.ts'

/** Ce que l'on sait des candidatures, given one node: θ ~ N(μ, V), V = diag(c_i s²) + C W P⁻¹ Wᵀ C. */
export interface Posterior {
  node: Node
  solved: Solved
  /** c_i of each item. */
  shrink: Float64Array
  /** μ_i = c_i (S_i − Σ_{j∈i} ν̂_j). */
  means: Float64Array
}

export function posteriorAt(moments: Moments, node: Node): Posterior {
  const { panel } = moments
  const solved = solve(moments, node)
  const byCount = new Map(moments.groups.map(({ n }) => [n, shrinkage(n, node)]))
  const shrink = Float64Array.from(panel.counts, n => byCount.get(n) ?? 0)
  const means = new Float64Array(panel.items.length)
  for (let i = 0; i < means.length; i++) {
    let rest = panel.sums[i] as number
    for (let a = panel.starts[i] as number; a < (panel.starts[i + 1] as number); a++)
      rest -= solved.effects[panel.by[a] as number] as number
    means[i] = (shrink[i] as number) * rest
  }
  return { node, solved, shrink, means }
}

/** P⁻¹, the covariance of the reviewers' effects. */
export const effectCovariance = ({ solved }: Posterior): Float64Array =>
  inverseOf(solved.lower, solved.effects.length)
