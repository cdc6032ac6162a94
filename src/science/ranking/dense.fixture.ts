import { factor, inverseOf } from '../numbers/cholesky.ts'
import type { Node } from './evidence.ts'
import type { Panel } from './panel.ts'

/** The same model without any shortcut, for tests: y ~ N(ψ, τ² Z Zᵀ + ω² W Wᵀ + s² I), all R × R of it. */
export function dense({ items, starts, by, sums, counts }: Panel, r: readonly number[], node: Node) {
  const R = r.length
  const itemOf = Array.from({ length: R }, (_, a) => items.findIndex((_, i) => (starts[i + 1] ?? 0) > a))
  const covariance = Float64Array.from({ length: R * R }, (_, at) => {
    const [a, b] = [Math.floor(at / R), at % R]
    return (
      (itemOf[a] === itemOf[b] ? node.tau ** 2 : 0) +
      (by[a] === by[b] ? node.omega ** 2 : 0) +
      (a === b ? node.s ** 2 : 0)
    )
  })
  const logDeterminant = factor(covariance, R) ?? Number.NaN
  const inverse = inverseOf(covariance, R)
  const cross = (i: number) => r.map((_, a) => (itemOf[a] === i ? node.tau ** 2 : 0))
  const times = (v: readonly number[]) =>
    r.map((_, a) => v.reduce((sum, value, b) => sum + (inverse[a * R + b] ?? 0) * value, 0))
  const dot = (one: readonly number[], other: readonly number[]) =>
    one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0)
  const weighed = times([...r])
  return {
    evidence: -0.5 * (R * Math.log(2 * Math.PI) + logDeterminant + dot(r, weighed)),
    means: items.map((_, i) => dot(cross(i), weighed)),
    covariance: items.map((_, i) =>
      items.map((_, k) => (i === k ? node.tau ** 2 : 0) - dot(cross(i), times(cross(k)))),
    ),
    checked: counts.length === sums.length,
  }
}
