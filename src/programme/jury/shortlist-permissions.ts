import type { CallRelation } from '../access/tables.ts'

/** Who may read the ranking, shortlist, close the minutes: pure, over relations and the rights in force. */
export interface ShortlistStanding {
  relations: ReadonlySet<CallRelation>
  /** A seat of the jury whose declaration is signed. */
  declared: boolean
  /** What the phase in force lets jurors see. */
  seesRanking: boolean
}

const organises = ({ relations }: ShortlistStanding) => relations.has('organiser')

export const shortlistAbilities = {
  readRanking: (standing: ShortlistStanding) =>
    organises(standing) || (standing.relations.has('juror') && standing.declared && standing.seesRanking),
  /** The working page, the decisions, the minutes. */
  shortlist: organises,
} as const satisfies Record<string, (standing: ShortlistStanding) => boolean>

export type ShortlistAbility = keyof typeof shortlistAbilities
