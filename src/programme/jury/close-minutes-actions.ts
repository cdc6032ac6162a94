import { type Act, within } from '../../platform/act.ts'
import { record } from '../../platform/journal.ts'
import { done, type Outcome, refused } from '../../platform/outcome.ts'
import { relationsToCall } from '../access/relations.ts'
import '../panels/tables.ts'
import { missingOf, type PanelMinutes } from './minutes.ts'
import { canonicalMinutes, findMinutes, findPanelId, minutesFingerprint } from './minutes-store.ts'
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
    const panelId = await findPanelId(db, callId, content.kind)
    if (panelId === undefined) return refused('incomplete')
    if (minutesFingerprint(content) !== read.fingerprint) return refused('changed-meanwhile')
    if (missingOf(content).length > 0) return refused('incomplete')
    return closeMinutes(act, panelId, content, read.base)
  })
}

/** Writes the minutes of a panel; the same text closed twice is closed once. */
async function closeMinutes(
  act: Act,
  panelId: string,
  content: PanelMinutes,
  base: number,
): Promise<Outcome<{ number: number }, 'changed-meanwhile'>> {
  const { db, now, actor } = act
  const fingerprint = minutesFingerprint(content)
  const last = await findMinutes(db, panelId)
  if (last?.fingerprint === fingerprint) return done({ number: last.number })
  if ((last?.number ?? 0) !== base) return refused('changed-meanwhile')
  const { incubator_id } = await db
    .selectFrom('panels')
    .select('incubator_id')
    .where('id', '=', panelId)
    .executeTakeFirstOrThrow()
  const number = base + 1
  await db
    .insertInto('minutes')
    .values({
      id: act.newId(),
      incubator_id,
      panel_id: panelId,
      number,
      content: canonicalMinutes(content),
      fingerprint,
      closed_by: actor.personId,
      closed_at: now,
    })
    .execute()
  await record(act, {
    incubatorId: incubator_id,
    subject: `panel:${panelId}`,
    verb: 'minutes.closed',
    payload: { number, fingerprint },
  })
  return done({ number })
}
