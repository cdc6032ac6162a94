import type { ApplicationRelation, CallRelation } from '../access/tables.ts'

/** Qui saisit une candidature reçue sur papier ou par téléphone : the team of its incubator, nobody else. */
export const KEYED_ABILITIES = {
  /** The list of a call, and a new one. */
  keyInOnCall: (relations: ReadonlySet<CallRelation>) => relations.has('organiser'),
  /** Reads what is to be posted for a call, and says it was. */
  postLetters: (relations: ReadonlySet<CallRelation>) => relations.has('organiser'),
  /** Asks for validation, records a sheet; only until it is validated. */
  keyIn: (relations: ReadonlySet<ApplicationRelation>) => relations.has('keyer'),
  /** Reads how it was received and validated. */
  seeKeyed: (relations: ReadonlySet<ApplicationRelation>) =>
    relations.has('keyer') || relations.has('organiser'),
} as const
