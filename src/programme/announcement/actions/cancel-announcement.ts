import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToCall } from '../../access/relations.ts'
import { findAnnouncement } from '../announcements-store.ts'
import { ANNOUNCEMENT_ABILITIES } from '../permissions.ts'

/** Cancels an announcement whose moment has not come: its decisions are free again, nobody was told. */
export function cancelAnnouncement(
  act: Act,
  id: string,
): Promise<Outcome<{ callId: string }, 'not-found' | 'moment-come'>> {
  return within(act, async act => {
    const { db, now, actor } = act
    await db.selectFrom('announcements').select('id').where('id', '=', id).forUpdate().execute()
    const known = await findAnnouncement(db, id)
    if (!known) return refused('not-found')
    if (!ANNOUNCEMENT_ABILITIES.cancelAnnouncement(await relationsToCall(db, actor, known.callId)))
      return refused('not-found')
    // Clicked twice: it is cancelled, which is what was asked.
    if (known.cancelledAt !== null) return done({ callId: known.callId })
    if (known.moment <= now) return refused('moment-come')
    await db
      .updateTable('announcements')
      .set({ cancelled_at: now, cancelled_by: actor.personId })
      .where('id', '=', id)
      .execute()
    await record(act, {
      incubatorId: known.incubatorId,
      subject: `announcement:${id}`,
      verb: 'announcement.cancelled',
      payload: { moment: known.moment.toISOString() },
    })
    return done({ callId: known.callId })
  })
}
