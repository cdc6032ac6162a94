/** The normal distribution, from a table: absolute error under 1e-10. */
const REACH = 8
const STEPS = 128
const DENSITY = 1 / Math.sqrt(2 * Math.PI)

/** φ, the standard normal density. */
export const density = (x: number): number => DENSITY * Math.exp(-0.5 * x * x)

/** Φ by Marsaglia's series: Evaluating the Normal Distribution, J. Stat. Software 11(4), 2004. */
function series(x: number): number {
  let sum = x
  let term = x
  for (let i = 3; Math.abs(term) > 1e-17 && i < 400; i += 2) {
    term *= (x * x) / i
    sum += term
  }
  return 0.5 + sum * density(x)
}

const COUNT = 2 * REACH * STEPS + 1
const VALUES = new Float64Array(COUNT)
const SLOPES = new Float64Array(COUNT)
for (let k = 0; k < COUNT; k++) {
  const x = -REACH + k / STEPS
  // The series loses its digits in the left tail: the right one is read from the other side.
  VALUES[k] = x < 0 ? 1 - series(-x) : series(x)
  SLOPES[k] = density(x) / STEPS
}

/** Φ(x), the chance that a standard normal is under x; cubic Hermite between the table's points. */
export function phi(x: number): number {
  const at = (x + REACH) * STEPS
  if (!(at > 0)) return Number.isNaN(x) ? Number.NaN : 0
  if (at >= COUNT - 1) return 1
  const k = at | 0
  const t = at - k
  const [a, b] = [VALUES[k] as number, VALUES[k + 1] as number]
  const [da, db] = [SLOPES[k] as number, SLOPES[k + 1] as number]
  const d = b - a
  return a + t * (da + t * (3 * d - 2 * da - db + t * (da + db - 2 * d)))
}
