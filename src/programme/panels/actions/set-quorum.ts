import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { panelFor } from './allowed.ts'
import '../tables.ts'

/** Changes the share of the seats that makes the quorum. @param percent 1 to 100 @param base version seen */
export function setQuorum(
  act: Act,
  panelId: string,
  percent: number,
  base: number,
): Promise<Outcome<null, 'not-found' | 'out-of-range' | 'changed-meanwhile'>> {
  return within(act, async act => {
    const panel = await panelFor(act, 'managePanel', panelId, true)
    if (!panel) return refused('not-found')
    if (!Number.isInteger(percent) || percent < 1 || percent > 100) return refused('out-of-range')
    if (panel.quorumPercent === percent) return done(null)
    if (panel.version !== base) return refused('changed-meanwhile')
    await act.db
      .updateTable('panels')
      .set({ quorum_percent: percent, version: panel.version + 1 })
      .where('id', '=', panelId)
      .execute()
    await record(act, {
      incubatorId: panel.incubatorId,
      subject: `panel:${panelId}`,
      verb: 'panel.quorum-set',
      payload: { percent },
    })
    return done(null)
  })
}
