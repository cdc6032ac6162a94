import type { ApplicationRelation, CallRelation } from '../access/tables.ts'

/** Who screens: the organisers of the incubator that holds the call, and nobody else. */
export const screeningAbilities = {
  /** The queue of a call, its counts and its lists. */
  readQueue: (relations: ReadonlySet<CallRelation>) => relations.has('organiser'),
  /** One application: reading it to decide, deciding, changing the decision. */
  screen: (relations: ReadonlySet<ApplicationRelation>) => relations.has('organiser'),
} as const
