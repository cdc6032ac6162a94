/** Produit : what a laureate's problem becomes; it begins with its investigation. */
export const PHASES = ['investigation', 'construction', 'acceleration', 'consolidation'] as const
export type PhaseName = (typeof PHASES)[number]

export const PHASE_WORDS: Record<PhaseName, string> = {
  investigation: 'investigation',
  construction: 'construction',
  acceleration: 'accélération',
  consolidation: 'consolidation',
}
