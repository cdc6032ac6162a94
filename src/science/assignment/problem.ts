/** Répartition : which jurors read which items, as numbers; i is an item, j a juror. */
export interface AssignmentProblem {
  items: number
  jurors: number
  /** k, readers wanted of each item. */
  reviews: number
  /** s_ij, row-major N × J: how well j would read i. */
  affinity: ArrayLike<number>
  /** 1 where j must never read i. */
  conflicts: ArrayLike<number>
  /** The background of each juror, null when unknown; at most one juror of each per item. */
  groups?: readonly (string | number | null)[]
  /** Who is senior; at least one per item. */
  senior?: readonly boolean[]
  /** Fewest and most items of each juror. */
  limits?: readonly { least: number; most: number }[]
  /** Least Σ_j s_ij x_ij of every item. */
  floor?: number
  /** Pairs that stay whatever happens. */
  kept?: readonly (readonly [number, number])[]
}

export type AssignmentRule = 'reviews' | 'group' | 'senior' | 'floor' | 'load'

/** A rule that could not be held, for an item or (loads) for a juror, and by how much. */
export interface Unheld {
  rule: AssignmentRule
  item: number | null
  juror: number | null
  by: number
}

export interface AssignmentSolution {
  /** Jurors of each item, ascending. */
  readers: number[][]
  loads: number[]
  /** Σ s_ij x_ij, and that of the worst-served item. */
  sum: number
  worst: number
  /** No assignment that holds the same rules can have a greater sum than `sum + gap`. */
  gap: number
  unheld: Unheld[]
}
