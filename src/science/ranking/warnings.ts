import type { Panel } from './panel.ts'

/** Réserves : what makes a ranking weak whatever the calculation, to be said beside it. */
export type Warning =
  | { warning: 'no-review' | 'one-reviewer' | 'all-equal' | 'more-places-than-items' }
  /** Groups of reviewers with no item in common, compared on an assumption alone. */
  | { warning: 'apart'; parts: number }
  | { warning: 'unreviewed' | 'one-review'; items: number }

export function warningsOf(panel: Panel, places: number): Warning[] {
  const N = panel.items.length
  const count = (n: number) => panel.counts.reduce((sum, each) => sum + (each === n ? 1 : 0), 0)
  if (panel.by.length === 0) return [{ warning: 'no-review' }]
  const parts = partsOf(panel)
  const [unreviewed, once] = [count(0), count(1)]
  return [
    ...(panel.reviewers.length === 1 ? [{ warning: 'one-reviewer' as const }] : []),
    ...(panel.squares < 1e-18 * panel.by.length && panel.by.length > 1
      ? [{ warning: 'all-equal' as const }]
      : []),
    ...(parts > 1 ? [{ warning: 'apart' as const, parts }] : []),
    ...(unreviewed > 0 ? [{ warning: 'unreviewed' as const, items: unreviewed }] : []),
    ...(once > 0 ? [{ warning: 'one-review' as const, items: once }] : []),
    ...(places > N ? [{ warning: 'more-places-than-items' as const }] : []),
  ]
}

/** Connected parts of the graph of reviewers who share an item. */
function partsOf({ items, reviewers, starts, by }: Panel): number {
  const parent = reviewers.map((_, j) => j)
  const root = (j: number): number => {
    let at = j
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number
      at = parent[at] as number
    }
    return at
  }
  for (let i = 0; i < items.length; i++)
    for (let a = (starts[i] as number) + 1; a < (starts[i + 1] as number); a++)
      parent[root(by[a] as number)] = root(by[a - 1] as number)
  return new Set(parent.map((_, j) => root(j))).size
}
