import type { CallRelation } from '../access/tables.ts'

/** Qui peut quoi sur les visas : the team asks; whoever holds the link of a request reads, comments, answers. */
type Predicate = (relations: ReadonlySet<CallRelation>) => boolean

const organises: Predicate = relations => relations.has('organiser')

export const VISA_ABILITIES = {
  askVisas: organises,
  requireVisas: organises,
  readVisas: organises,
} as const satisfies Record<string, Predicate>

export type VisaAbility = keyof typeof VISA_ABILITIES
