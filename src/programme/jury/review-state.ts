/** Où en est une évaluation : à lire, commencée, remise. */
export type ReviewState = 'to-read' | 'begun' | 'submitted'
export const STATE_WORDS: Record<ReviewState, string> = {
  'to-read': 'à lire',
  begun: 'commencée',
  submitted: 'remise',
}

export const stateOf = (review: { savedAt: Date | null; submittedAt: Date | null }): ReviewState =>
  review.submittedAt !== null ? 'submitted' : review.savedAt !== null ? 'begun' : 'to-read'

/** Begun first, then to read, then done; otherwise in the order given. */
export function inOrder<R extends { savedAt: Date | null; submittedAt: Date | null }>(
  rows: readonly R[],
): R[] {
  const rank: Record<ReviewState, number> = { begun: 0, 'to-read': 1, submitted: 2 }
  return [...rows].sort((a, b) => rank[stateOf(a)] - rank[stateOf(b)])
}
