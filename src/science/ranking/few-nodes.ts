import { factor } from '../numbers/cholesky.ts'
import type { WeightedNode } from './grid.ts'
import { SMALLEST_S } from './prior.ts'

/**
 * Quelques nœuds : the grid replaced by the sigma points of its mean and covariance
 * (Julier and Uhlmann, 1997), exact for what is quadratic in (τ, s, ω).
 */
export function sigmaPoints(nodes: readonly WeightedNode[]): WeightedNode[] {
  const learned = new Set(nodes.map(({ omega }) => omega)).size > 1
  const coordinates = ({ tau, s, omega }: WeightedNode) => (learned ? [tau, s, omega] : [tau, s])
  const d = learned ? 3 : 2
  const mean = new Float64Array(d)
  for (const node of nodes)
    coordinates(node).forEach((value, k) => {
      mean[k] = (mean[k] ?? 0) + node.weight * value
    })
  const lower = new Float64Array(d * d)
  for (const node of nodes) {
    const away = coordinates(node).map((value, k) => value - (mean[k] ?? 0))
    for (const [a, one] of away.entries())
      for (const [b, other] of away.entries())
        lower[a * d + b] = (lower[a * d + b] ?? 0) + node.weight * one * other + (a === b ? 1e-12 : 0)
  }
  const omega = nodes[0]?.omega ?? 0
  const at = (shift: (k: number) => number, weight: number): WeightedNode => ({
    tau: Math.max(1e-4, (mean[0] ?? 0) + shift(0)),
    s: Math.max(SMALLEST_S, (mean[1] ?? 0) + shift(1)),
    omega: learned ? Math.max(1e-4, (mean[2] ?? 0) + shift(2)) : omega,
    weight,
  })
  const centre = at(() => 0, 1 - d / 3)
  if (factor(lower, d) === null) return [{ ...centre, weight: 1 }]
  const sides = [...mean.keys()].flatMap(column =>
    [-1, 1].map(side =>
      at(k => (k < column ? 0 : side * Math.sqrt(3) * (lower[k * d + column] ?? 0)), 1 / 6),
    ),
  )
  return d === 3 ? sides : [centre, ...sides]
}

/** The mean of the nodes, alone. */
export function meanNode(nodes: readonly WeightedNode[]): WeightedNode {
  const mean = (read: (node: WeightedNode) => number) =>
    nodes.reduce((sum, node) => sum + node.weight * read(node), 0)
  return { tau: mean(n => n.tau), s: mean(n => n.s), omega: mean(n => n.omega), weight: 1 }
}

/** At most `count` nodes, each for an equal share of the weight, spread along severity: what moves the ranks most. */
export function sampleNodes(nodes: readonly WeightedNode[], count: number): WeightedNode[] {
  if (nodes.length <= count) return [...nodes]
  const sampled: WeightedNode[] = []
  let mass = 0
  for (const node of [...nodes].sort((a, b) => a.omega - b.omega || a.tau - b.tau)) {
    mass += node.weight
    while (sampled.length < count && (sampled.length + 0.5) / count < mass)
      sampled.push({ ...node, weight: 1 / count })
  }
  return sampled
}
