import type { IncubatorRelation } from '../access/tables.ts'

/** Qui peut quoi sur les ressources d'un incubateur : pure, over how one stands towards it. */
type Predicate = (relations: ReadonlySet<IncubatorRelation>) => boolean

export const TRAINING_ABILITIES = {
  /** Those for agents: anyone, on the page of the course. */
  readForAgents: () => true,
  manageResources: relations => relations.has('organiser'),
} as const satisfies Record<string, Predicate>
