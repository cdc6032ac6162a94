import type { IncubatorRelation } from '../access/tables.ts'

/** Qui peut quoi sur un incubateur : its settings, its logo and its team are its heads'. */
type Predicate = (relations: ReadonlySet<IncubatorRelation>) => boolean

const heads: Predicate = relations => relations.has('head')

export const INCUBATOR_ABILITIES = {
  editSettings: heads,
  manageTeam: heads,
} as const satisfies Record<string, Predicate>

export type IncubatorAbility = keyof typeof INCUBATOR_ABILITIES
