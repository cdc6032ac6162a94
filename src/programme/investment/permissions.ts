import type { ProductRelation } from '../access/tables.ts'

/** Qui peut quoi sur les comités d'un produit : pure, over how one stands towards it today. */
export interface InvestmentStanding {
  relations: ReadonlySet<ProductRelation>
}

const has =
  (...kinds: readonly ProductRelation[]) =>
  ({ relations }: InvestmentStanding): boolean =>
    kinds.some(kind => relations.has(kind))

const organises = has('organiser')

export const investmentAbilities = {
  /** Committees, dossiers, presences, and what was decided once closed. */
  read: has('organiser', 'coach', 'reader', 'portfolio-manager', 'lead', 'team', 'sponsor'),
  fillDossier: has('organiser', 'lead', 'team'),
  setDate: organises,
  notePresence: organises,
  /** A decision in draft is deliberation: read by those who write it, until the committee is closed. */
  draftDecision: organises,
  close: organises,
} as const satisfies Record<string, (standing: InvestmentStanding) => boolean>

export type InvestmentAbility = keyof typeof investmentAbilities
