import type { Node } from './evidence.ts'

/** A priori : σ, τ and τ_λ uniform on (0, 2), as in the source; the spread of severity learned, or given. */
export const LARGEST_TAU = 2
export const LARGEST_S = 2 * Math.SQRT2
/** Nobody reviews to less than a twentieth of a point: identical reviews do not make certainty. */
export const SMALLEST_S = 0.05
/** The half-normal of the learned severity, and where its grid ends (a chance of 6e-5 is beyond). */
const SEVERITY_SCALE = 0.5
export const LARGEST_OMEGA = 2

/** What is believed of severity: a spread given (0.5 reproduces the source), or learned from the reviews. */
export type Severity = 'learned' | number

/**
 * The density of s = √(σ² + τ_λ²), σ and τ_λ uniform: s π/2 up to 2, then s (π/2 − 2 acos(2/s)),
 * the length of the arc of radius s inside the square of side 2.
 */
const densityOfS = (s: number): number => s * (Math.PI / 2 - (s <= 2 ? 0 : 2 * Math.acos(2 / s)))

/** Up to a constant; −∞ outside. */
export function logPrior({ s, omega }: Node, severity: Severity): number {
  const density = densityOfS(s)
  if (!(density > 0)) return Number.NEGATIVE_INFINITY
  const scaled = severity === 'learned' ? omega / SEVERITY_SCALE : 0
  return Math.log(density) - 0.5 * scaled * scaled
}
