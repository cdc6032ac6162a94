import type { CallRelation, IncubatorRelation } from '../access/tables.ts'

/** Qui suit les courriers : the team of the incubator that wrote them, or of the call they are about. */
export interface LetterStanding {
  ofIncubator: ReadonlySet<IncubatorRelation>
  ofCall: ReadonlySet<CallRelation>
}

export const UNDELIVERED_ABILITIES = {
  follow: ({ ofIncubator, ofCall }: LetterStanding) =>
    ofIncubator.has('organiser') || ofCall.has('organiser'),
} as const
