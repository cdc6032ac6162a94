import { type Act, within } from '../../../platform/act.ts'
import { type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToApplication } from '../../access/relations.ts'
import { decideApplication } from '../../applications/actions/decide.ts'
import type { DecideRefusal, DecisionSaid } from '../../applications/decision.ts'
import { findDecision } from '../../applications/decision-store.ts'
import { findRow, listSendings } from '../../applications/store.ts'
import { screeningAbilities } from '../permissions.ts'

export type ScreenRefusal = DecideRefusal | 'not-found' | 'sent-meanwhile'

/**
 * Records the screening of an application.
 * @param seen number of the decision and of the sending the organiser had before their eyes
 */
export function screenApplication(
  act: Act,
  id: string,
  said: DecisionSaid,
  seen: { base: number; version: number },
): Promise<Outcome<{ number: number }, ScreenRefusal>> {
  return within(act, async act => {
    const { db, actor } = act
    if (!screeningAbilities.screen(await relationsToApplication(db, actor, id))) return refused('not-found')
    const row = await findRow(db, id, true)
    if (!row) return refused('not-found')
    // A decision taken meanwhile, or a withdrawal, is told first: the decision itself refuses those.
    const last = await findDecision(db, id, 'screening')
    const fresh = row.withdrawn_at === null && (last?.number ?? 0) === seen.base
    if (fresh && (await versionOf(act, id)) !== seen.version) return refused('sent-meanwhile')
    return decideApplication(act, id, { ...said, base: seen.base })
  })
}

const versionOf = async ({ db }: Act, id: string): Promise<number> =>
  (await listSendings(db, id)).findLast(({ confirmedAt }) => confirmedAt !== null)?.number ?? 0
