import type { IncubatorRelation } from '../access/tables.ts'

/** Qui règle la conservation et élimine : an incubator's heads; one's own data are nobody else's. */
const heads = (relations: ReadonlySet<IncubatorRelation>): boolean => relations.has('head')

export const RECORDS_ABILITIES = {
  setRetention: heads,
  proposeElimination: heads,
  recordVisa: heads,
  applyElimination: heads,
} as const
