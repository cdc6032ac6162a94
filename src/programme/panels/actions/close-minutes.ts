import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { type MinutesContent, minutesFingerprint, minutesText } from '../minutes.ts'
import { findMinutes } from '../minutes-store.ts'
import { panelFor } from './allowed.ts'
import '../tables.ts'

/**
 * Closes the minutes of a panel: numbered, canonical, with a fingerprint. A correction is a new number.
 * @param base number of the minutes the organiser had before their eyes; 0 when there were none
 */
export function closeMinutes(
  act: Act,
  panelId: string,
  content: MinutesContent,
  base: number,
): Promise<Outcome<{ number: number; fingerprint: string }, 'not-found' | 'changed-meanwhile'>> {
  return within(act, async act => {
    const { db, now, actor } = act
    const panel = await panelFor(act, 'closeMinutes', panelId, true)
    if (!panel || content.kind !== panel.kind) return refused('not-found')
    const last = await findMinutes(db, panelId)
    const text = minutesText(content)
    const fingerprint = minutesFingerprint(text)
    // A second click: the same minutes are closed already.
    if (last?.fingerprint === fingerprint) return done({ number: last.number, fingerprint })
    if ((last?.number ?? 0) !== base) return refused('changed-meanwhile')
    const number = base + 1
    const id = act.newId()
    await db
      .insertInto('minutes')
      .values({
        id,
        incubator_id: panel.incubatorId,
        panel_id: panelId,
        number,
        content: text,
        fingerprint,
        closed_by: actor.personId,
        closed_at: now,
      })
      .execute()
    await record(act, {
      incubatorId: panel.incubatorId,
      subject: `panel:${panelId}`,
      verb: 'minutes.closed',
      payload: { minutes: id, number, fingerprint },
    })
    return done({ number, fingerprint })
  })
}
