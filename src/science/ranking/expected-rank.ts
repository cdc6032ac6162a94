import { phi } from '../numbers/normal.ts'
import type { Panel } from './panel.ts'
import { effectCovariance, type Posterior } from './posterior.ts'

/**
 * Rang attendu, ER_i = 1 + Σ_{k≠i} Φ((μ_k − μ_i) / √(V_ii + V_kk − 2 V_ik)), given one node (same source).
 * Adds `weight` times it to `into`, for the items of `only` when given (then against all the others).
 * Time N² / 2 × (reviews an item), memory N + J².
 */
export function addExpectedRanks(
  panel: Panel,
  posterior: Posterior,
  weight: number,
  into: Float64Array,
  only?: readonly number[],
): void {
  const { starts, by } = panel
  const { shrink, means, node } = posterior
  const N = means.length
  const J = panel.reviewers.length
  const covariance = effectCovariance(posterior)
  const across = new Float64Array(J)
  const variance = (i: number, row: Float64Array) => {
    let sum = 0
    for (let a = starts[i] as number; a < (starts[i + 1] as number); a++)
      sum += row[by[a] as number] as number
    return sum
  }
  /** Σ_{j∈i} of the rows of P⁻¹. */
  const fill = (i: number) => {
    across.fill(0)
    for (let a = starts[i] as number; a < (starts[i + 1] as number); a++) {
      const from = (by[a] as number) * J
      for (let j = 0; j < J; j++) across[j] = (across[j] as number) + (covariance[from + j] as number)
    }
  }
  const own = new Float64Array(N)
  for (let i = 0; i < N; i++) {
    fill(i)
    const c = shrink[i] as number
    own[i] = c * node.s * node.s + c * c * variance(i, across)
  }
  for (const i of only ?? own.keys()) {
    fill(i)
    const [c, mean, variance] = [shrink[i] as number, means[i] as number, own[i] as number]
    let rank = 1
    for (let k = only ? 0 : i + 1; k < N; k++) {
      if (k === i) continue
      let shared = 0
      for (let a = starts[k] as number, end = starts[k + 1] as number; a < end; a++)
        shared += across[by[a] as number] as number
      const spread = variance + (own[k] as number) - 2 * c * (shrink[k] as number) * shared
      const better = phi(((means[k] as number) - mean) / Math.sqrt(Math.max(spread, 1e-12)))
      rank += better
      if (!only) into[k] = (into[k] as number) + weight * (1 - better)
    }
    into[i] = (into[i] as number) + weight * rank
  }
}
