import type { CallRelation } from '../access/tables.ts'

/** Qui peut quoi pour faire connaître un appel : what anyone asks needs no account; the rest is the team's. */
type Predicate = (relations: ReadonlySet<CallRelation>) => boolean

const organises: Predicate = relations => relations.has('organiser')

export const OUTREACH_ABILITIES = {
  holdBriefings: organises,
  readRegistrations: organises,
  answerQuestions: organises,
  countFollowers: organises,
} as const satisfies Record<string, Predicate>

export type OutreachAbility = keyof typeof OUTREACH_ABILITIES
