import type { ApplicationRelation, CallRelation } from '../access/tables.ts'

/** Who does what around the committee: pure, over how one stands towards the call or the application. */
export const committeeAbilities = {
  /** The selection's working page, its decisions, its minutes. */
  select: (relations: ReadonlySet<CallRelation>) => relations.has('organiser'),
  /** The note sheets of the applications one may read. */
  printSheets: (relations: ReadonlySet<CallRelation>) => relations.has('member'),
} as const

export type CommitteeAbility = keyof typeof committeeAbilities

/** A member reads a shortlisted application once declared, unless recused from it. */
export const mayReadAsMember = (relations: ReadonlySet<ApplicationRelation>): boolean =>
  relations.has('member')
