/** Charges : even loads, within what each juror takes and already has. */
export interface Window {
  low: number
  high: number
}

/**
 * [⌊L⌋, ⌈L⌉] for the level L at which Σ_j min(most_j, max(least_j, L)) = total: with no limits, kN / J.
 * A total that nobody's limits allow gives everyone their limit.
 */
export function windowsOf(total: number, limits: readonly { least: number; most: number }[]): Window[] {
  const clamp = (level: number) => limits.map(({ least, most }) => Math.max(least, Math.min(most, level)))
  const sum = (level: number) => clamp(level).reduce((all, each) => all + each, 0)
  const top = limits.reduce((most, { most: each, least }) => Math.max(most, Math.min(total, each), least), 0)
  let [under, over] = [0, top]
  while (under < over) {
    const middle = Math.ceil((under + over) / 2)
    if (sum(middle) <= total) under = middle
    else over = middle - 1
  }
  const lows = clamp(under)
  const highs = sum(under) >= total ? lows : clamp(under + 1)
  return lows.map((low, j) => ({ low, high: highs[j] ?? low }))
}
