import type { IncubatorRelation, ProductRelation } from '../access/tables.ts'

/** Qui peut quoi sur un produit : pure, over how one stands towards it today. */
export interface ProductStanding {
  relations: ReadonlySet<ProductRelation>
}

const has =
  (...kinds: readonly ProductRelation[]) =>
  ({ relations }: ProductStanding): boolean =>
    kinds.some(kind => relations.has(kind))

const reads = has('organiser', 'coach', 'reader', 'portfolio-manager', 'lead', 'team', 'sponsor')
const works = has('organiser', 'lead', 'team')
const organises = has('organiser')

export const productAbilities = {
  read: reads,
  changePhases: organises,
  changeMilestones: works,
  changeTeam: works,
  changeSponsor: organises,
  rename: organises,
  writeSheet: works,
} as const satisfies Record<string, (standing: ProductStanding) => boolean>

export type ProductAbility = keyof typeof productAbilities

/** The phases of an incubator are its organisers'. */
export const mayKeepPhases = (relations: ReadonlySet<IncubatorRelation>): boolean =>
  relations.has('organiser')
