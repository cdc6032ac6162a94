import type { CallRelation } from '../access/tables.ts'

/** Who may do what with a panel: pure predicates over how one stands towards its call and towards the seat. */
export interface PanelStanding {
  relations: ReadonlySet<CallRelation>
  /** The seat is this person's: taken by them, or offered to one of their addresses. */
  own: boolean
}

const organises = ({ relations }: PanelStanding) => relations.has('organiser')

export const panelAbilities = {
  /** Seats, invitations, removals, quorum; reading declarations, which are secret of the deliberation. */
  managePanel: organises,
  /** Only the person of the seat answers and signs, never for someone else. */
  answerInvitation: ({ own }: PanelStanding) => own,
  signDeclaration: ({ own }: PanelStanding) => own,
  /** The list, by hand, and lifting. A juror declares a recusal from an application they may read. */
  manageRecusals: organises,
  holdSittings: organises,
  closeMinutes: organises,
} as const satisfies Record<string, (standing: PanelStanding) => boolean>

export type PanelAbility = keyof typeof panelAbilities

export const mayOnPanel = (
  ability: PanelAbility,
  relations: ReadonlySet<CallRelation>,
  own = false,
): boolean => panelAbilities[ability]({ relations, own })
