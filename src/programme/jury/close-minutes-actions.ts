import { type Act, within } from '../../platform/act.ts'
import { type Outcome, refused } from '../../platform/outcome.ts'
import { relationsToCall } from '../access/relations.ts'
import { closeMinutes } from '../panels/actions/close-minutes.ts'
import { findPanel } from '../panels/store.ts'
import { fingerprintOfMinutes, missingOf, type PanelMinutes } from './minutes.ts'
import type { CloseRefusal } from './minutes-wording.ts'

/**
 * Closes minutes as they were read: what changed since refuses them, and so does what is missing.
 * @param load the minutes as they are now, read inside the transaction
 * @param read what the person had before their eyes: the number closed before, and the fingerprint of the text
 */
export function closePanelMinutes(
  act: Act,
  callId: string,
  load: (act: Act) => Promise<PanelMinutes>,
  read: { base: number; fingerprint: string },
): Promise<Outcome<{ number: number }, CloseRefusal>> {
  return within(act, async act => {
    const { db, actor } = act
    const relations = await relationsToCall(db, actor, callId)
    if (!relations.has('organiser')) return refused('not-found')
    // Held, so that two who close at once close one after the other.
    await db.selectFrom('calls').select('id').where('id', '=', callId).forUpdate().executeTakeFirst()
    const content = await load(act)
    const panel = await findPanel(db, callId, content.kind)
    if (panel === undefined) return refused('incomplete')
    if (fingerprintOfMinutes(content) !== read.fingerprint) return refused('changed-meanwhile')
    if (missingOf(content).length > 0) return refused('incomplete')
    return closeMinutes(act, panel.id, content, read.base)
  })
}
