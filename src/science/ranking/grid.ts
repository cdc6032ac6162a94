import { type Moments, type Node, solve } from './evidence.ts'
import { LARGEST_OMEGA, LARGEST_S, LARGEST_TAU, logPrior, type Severity, SMALLEST_S } from './prior.ts'

/**
 * Grille : the posterior of (τ, s, ω) as weighted nodes, by the midpoint rule on a box that closes in on
 * where the weight is. On a smooth peak, a midpoint rule of one standard deviation is exact to 1e-8.
 */
export interface WeightedNode extends Node {
  weight: number
}

type Axis = { low: number; high: number }

const COARSE = 10
const FINE = { 2: 24, 3: 12 }
const MOST_ZOOMS = 8
/** Weight that a side of the box may lose, and the whole of the pruned nodes. */
const NEGLIGIBLE = 1e-7
const PRUNED = 1e-4

export function gridOf(moments: Moments, severity: Severity): WeightedNode[] {
  const learned = severity === 'learned'
  let axes: Axis[] = [
    { low: 0, high: LARGEST_TAU },
    { low: SMALLEST_S, high: LARGEST_S },
    ...(learned ? [{ low: 0, high: LARGEST_OMEGA }] : []),
  ]
  const whole = axes
  const weigh = (steps: number) => weighted(moments, severity, axes, steps)
  for (let zoom = 0; zoom < MOST_ZOOMS; zoom++) {
    const next = closer(axes, whole, weigh(COARSE))
    const shrunk = axes.some(({ low, high }, d) => {
      const { low: from, high: to } = next[d] as Axis
      return to - from < 0.7 * (high - low)
    })
    axes = next
    if (!shrunk) break
  }
  return pruned(weigh(learned ? FINE[3] : FINE[2]))
}

/** Every node of the grid, weights summing to 1. */
function weighted(moments: Moments, severity: Severity, axes: Axis[], steps: number): WeightedNode[] {
  const middles = axes.map(({ low, high }) =>
    Array.from({ length: steps }, (_, k) => low + ((k + 0.5) * (high - low)) / steps),
  )
  const [taus = [], ss = [], omegas = [severity === 'learned' ? 0 : severity]] = middles
  const scratch = new Float64Array(moments.panel.reviewers.length ** 2)
  const nodes: WeightedNode[] = []
  for (const tau of taus)
    for (const s of ss)
      for (const omega of omegas) {
        const node = { tau, s, omega }
        const prior = logPrior(node, severity)
        const weight =
          prior === Number.NEGATIVE_INFINITY ? prior : prior + solve(moments, node, scratch).evidence
        nodes.push({ ...node, weight })
      }
  const most = nodes.reduce((max, { weight }) => Math.max(max, weight), Number.NEGATIVE_INFINITY)
  return normalised(nodes.map(node => ({ ...node, weight: Math.exp(node.weight - most) })))
}

function normalised(nodes: WeightedNode[]): WeightedNode[] {
  const total = nodes.reduce((sum, { weight }) => sum + weight, 0)
  return nodes.map(node => ({ ...node, weight: node.weight / total }))
}

/** The box of the cells that weigh, one cell wider on each side. */
function closer(axes: readonly Axis[], whole: readonly Axis[], nodes: readonly WeightedNode[]): Axis[] {
  const read = [({ tau }: Node) => tau, ({ s }: Node) => s, ({ omega }: Node) => omega]
  return axes.map(({ low, high }, d) => {
    const cell = (high - low) / COARSE
    const mass = new Float64Array(COARSE)
    for (const node of nodes) {
      const k = Math.min(COARSE - 1, Math.floor(((read[d]?.(node) ?? low) - low) / cell))
      mass[k] = (mass[k] ?? 0) + node.weight
    }
    const heavy = [...mass.keys()].filter(k => (mass[k] ?? 0) > NEGLIGIBLE)
    const [first = 0, last = COARSE - 1] = [heavy[0], heavy.at(-1)]
    const bounds = whole[d] as Axis
    return {
      low: Math.max(bounds.low, low + (first - 1) * cell),
      high: Math.min(bounds.high, low + (last + 2) * cell),
    }
  })
}

/** Without the lightest nodes, heaviest first. */
function pruned(nodes: WeightedNode[]): WeightedNode[] {
  const sorted = [...nodes].sort((a, b) => b.weight - a.weight)
  let kept = 0
  let mass = 0
  while (kept < sorted.length && mass < 1 - PRUNED) mass += sorted[kept++]?.weight ?? 0
  return normalised(sorted.slice(0, kept))
}
