import type { Scores } from './review.ts'

/** Évaluation qui compte : submitted, its author not recused; a juror removed since leaves theirs. */
export interface CountedReview {
  juror: string
  background: string
  /** From 1 to 6. */
  total: number
  scores: Scores
  /** By criterion. */
  comments: Record<string, string>
  /** Secret of the deliberation. */
  comment: string
  /** For the applicant. */
  sentence: string
}
