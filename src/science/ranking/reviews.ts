/** Évaluations : what a ranking is made from, and what is refused. */
export interface Review {
  item: string
  reviewer: string
  score: number
}

export interface Scale {
  min: number
  max: number
}

export type ReviewFault =
  | { fault: 'not-a-number' | 'out-of-scale' | 'twice'; item: string; reviewer: string; score: number }
  | { fault: 'scale' | 'places' | 'too-many-reviewers' }

/** The reviewers whose severity can be told apart in reasonable time. */
export const MOST_REVIEWERS = 2000

/** Reviews that cannot be ranked: the fault is data, the words belong to whoever shows it. */
export class ReviewsRefused extends RangeError {
  readonly fault: ReviewFault
  constructor(fault: ReviewFault) {
    super(fault.fault)
    this.fault = fault
  }
}

/** The first thing that is wrong with reviews, or nothing. @throws ReviewsRefused */
export function refuseFaulty(reviews: readonly Review[], { min, max }: Scale): void {
  if (!(Number.isFinite(min) && Number.isFinite(max) && min < max))
    throw new ReviewsRefused({ fault: 'scale' })
  const said = new Map<string, Set<string>>()
  const reviewers = new Set<string>()
  for (const { item, reviewer, score } of reviews) {
    const refuse = (fault: 'not-a-number' | 'out-of-scale' | 'twice') => {
      throw new ReviewsRefused({ fault, item, reviewer, score })
    }
    if (!Number.isFinite(score)) refuse('not-a-number')
    if (score < min || score > max) refuse('out-of-scale')
    const by = said.get(item) ?? new Set()
    said.set(item, by)
    if (by.has(reviewer)) refuse('twice')
    by.add(reviewer)
    reviewers.add(reviewer)
  }
  if (reviewers.size > MOST_REVIEWERS) throw new ReviewsRefused({ fault: 'too-many-reviewers' })
}

/** The model's scale, 1 to 6: y = 1 + 5 (x − min) / (max − min). */
export const rescaled = (score: number, { min, max }: Scale): number => 1 + (5 * (score - min)) / (max - min)
