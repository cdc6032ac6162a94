import { factor, solveLower, solveUpper } from '../numbers/cholesky.ts'
import type { Panel } from './panel.ts'

/**
 * Vraisemblance : the model of Heyard, Ott, Salanti and Egger (2022, doi 10.1080/2330443X.2022.2086190),
 * y_ij ~ N(ψ + θ_i + λ_ij, σ²), λ_ij ~ N(ν_j, τ_λ²), θ_i ~ N(0, τ²), ν_j ~ N(0, ω²), with θ and ν integrated
 * out in closed form (two Gaussian integrals; s² = σ² + τ_λ²). Points are of the scale 1 to 6.
 */
export interface Node {
  /** Spread of the items' worth. */
  tau: number
  /** Spread of one review around item and severity together. */
  s: number
  /** Spread of severity. */
  omega: number
}

/** Items with the same number of reviews share c_n: all a node needs of them. */
interface Group {
  n: number
  items: number
  /** Σ w wᵀ over the group, lower triangle of a J × J matrix. */
  pairs: Float64Array
  /** Σ S_i over the items of the group that j reviewed. */
  sums: Float64Array
  /** Σ S_i². */
  squares: number
}

export interface Moments {
  panel: Panel
  groups: Group[]
}

export function momentsOf(panel: Panel): Moments {
  const J = panel.reviewers.length
  const groups = new Map<number, Group>()
  for (let i = 0; i < panel.items.length; i++) {
    const n = panel.counts[i] as number
    let group = groups.get(n)
    if (!group) {
      group = { n, items: 0, pairs: new Float64Array(J * J), sums: new Float64Array(J), squares: 0 }
      groups.set(n, group)
    }
    const S = panel.sums[i] as number
    const [from, to] = [panel.starts[i] as number, panel.starts[i + 1] as number]
    group.items++
    group.squares += S * S
    for (let a = from; a < to; a++) {
      const j = panel.by[a] as number
      group.sums[j] = (group.sums[j] as number) + S
      for (let b = from; b <= a; b++) {
        const at = j * J + (panel.by[b] as number)
        group.pairs[at] = (group.pairs[at] as number) + 1
      }
    }
  }
  return { panel, groups: [...groups.values()].sort((one, other) => one.n - other.n) }
}

/** c_n = τ² / (n τ² + s²). */
export const shrinkage = (n: number, { tau, s }: Node): number => (tau * tau) / (n * tau * tau + s * s)

export interface Solved {
  /** ln p(y | τ, s, ω). */
  evidence: number
  /** ν̂ = P⁻¹ b, what is taken off each reviewer. */
  effects: Float64Array
  /** The Cholesky factor of P. */
  lower: Float64Array
}

/**
 * P = diag(ω⁻² + m_j/s²) − s⁻² Σ c_i w_i w_iᵀ ; b_j = s⁻² Σ (r_ij − c_i S_i) ; ν̂ = P⁻¹ b ;
 * ln p = −½ R ln(2πs²) − ½ Σ ln(1 + n_i τ²/s²) − ½ ln|P| − J ln ω − ½ [(Σr² − Σ c_i S_i²)/s² − bᵀν̂].
 * @param scratch J × J numbers to factor in, when only the evidence is wanted
 */
export function solve({ panel, groups }: Moments, node: Node, scratch?: Float64Array): Solved {
  const J = panel.reviewers.length
  const precision = 1 / (node.s * node.s)
  const lower = scratch?.fill(0) ?? new Float64Array(J * J)
  const b = new Float64Array(J)
  let [logs, squares] = [0, panel.squares]
  for (let j = 0; j < J; j++) b[j] = (panel.said[j] as number) * precision
  for (const { n, items, pairs, sums, squares: own } of groups) {
    const c = shrinkage(n, node)
    logs += items * Math.log1p(n * node.tau * node.tau * precision)
    squares -= c * own
    if (n === 0) continue
    const weight = c * precision
    for (let j = 0; j < J; j++) b[j] = (b[j] as number) - weight * (sums[j] as number)
    for (let at = 0; at < lower.length; at++)
      lower[at] = (lower[at] as number) - weight * (pairs[at] as number)
  }
  for (let j = 0; j < J; j++) {
    const at = j * J + j
    lower[at] = (lower[at] as number) + 1 / (node.omega * node.omega) + (panel.heard[j] as number) * precision
  }
  const effects = b.slice()
  const determinant = factor(lower, J)
  if (determinant === null) return { evidence: Number.NEGATIVE_INFINITY, effects: b.fill(0), lower }
  solveLower(lower, J, effects)
  solveUpper(lower, J, effects)
  const explained = b.reduce((sum, value, j) => sum + value * (effects[j] as number), 0)
  const R = panel.by.length
  const evidence =
    -0.5 * R * Math.log((2 * Math.PI) / precision) -
    0.5 * logs -
    0.5 * determinant -
    J * Math.log(node.omega) -
    0.5 * (squares * precision - explained)
  return { evidence, effects, lower }
}
