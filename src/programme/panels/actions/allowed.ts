import type { Act } from '../../../platform/act.ts'
import { relationsToCall } from '../../access/relations.ts'
import type { Panel, Seat } from '../panel.ts'
import { mayOnPanel, type PanelAbility } from '../permissions.ts'
import { findPanelById, findSeat } from '../seats-store.ts'

/** The panel, for someone who may; undefined otherwise, whether it exists or not. */
export async function panelFor(
  act: Act,
  ability: PanelAbility,
  panelId: string,
  lock = false,
): Promise<Panel | undefined> {
  const panel = await findPanelById(act.db, panelId, lock)
  if (!panel) return undefined
  const relations = await relationsToCall(act.db, act.actor, panel.callId)
  return mayOnPanel(ability, relations) ? panel : undefined
}

/** A seat held for the rest of the transaction, with its panel, for an organiser; the panel is held first. */
export async function seatFor(act: Act, seatId: string): Promise<{ seat: Seat; panel: Panel } | undefined> {
  const known = await findSeat(act.db, seatId)
  const panel = known && (await panelFor(act, 'managePanel', known.panelId, true))
  const seat = panel && (await findSeat(act.db, seatId, true))
  return seat && panel ? { seat, panel } : undefined
}
