/** Évaluation : a juror's scores by criterion, with comments and a sentence for the agent. */
export const LOWEST = 1
export const HIGHEST = 6

/** Score of each criterion, by the criterion's id; whole numbers from 1 to 6. */
export type Scores = Record<string, number>

/** A criterion of this call's reviews. Its id never changes; weights add up to 100. */
export interface ReviewCriterion {
  id: string
  name: string
  description: string
  weight: number
}

export const isScore = (value: number): boolean =>
  Number.isInteger(value) && value >= LOWEST && value <= HIGHEST

/** The weighted mean of a complete review, from 1 to 6; null while a score is missing. */
export function totalOf(scores: Scores, criteria: readonly ReviewCriterion[]): number | null {
  const weight = criteria.reduce((sum, criterion) => sum + criterion.weight, 0)
  if (criteria.length === 0 || weight === 0) return null
  let sum = 0
  for (const { id, weight } of criteria) {
    const score = scores[id]
    if (score === undefined || !isScore(score)) return null
    sum += score * weight
  }
  return sum / weight
}
