import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { isId } from '../../applications/store.ts'
import { listSeats } from '../seats-store.ts'
import { type SittingRecord, type SittingSaid, sameRecord } from '../sitting.ts'
import { findSitting, listPresences } from '../sittings-store.ts'
import { panelFor } from './allowed.ts'
import '../tables.ts'

/** Creates a sitting of a panel. @param id given with the form: a second click finds it made */
export function createSitting(
  act: Act,
  panelId: string,
  said: SittingSaid,
  id: string = act.newId(),
): Promise<Outcome<{ id: string }, 'not-found'>> {
  return within(act, async act => {
    const { db, now, actor } = act
    const panel = await panelFor(act, 'holdSittings', panelId, true)
    if (!panel || !isId(id)) return refused('not-found')
    const made = await db.selectFrom('sittings').select('panel_id').where('id', '=', id).executeTakeFirst()
    if (made) return made.panel_id === panelId ? done({ id }) : refused('not-found')
    await db
      .insertInto('sittings')
      .values({
        id,
        incubator_id: panel.incubatorId,
        panel_id: panelId,
        held_on: said.heldOn,
        place: said.place,
        created_at: now,
        created_by: actor.personId,
      })
      .execute()
    await record(act, {
      incubatorId: panel.incubatorId,
      subject: `panel:${panelId}`,
      verb: 'sitting.created',
      payload: { sitting: id, heldOn: said.heldOn },
    })
    return done({ id })
  })
}

/**
 * Records the day, the place and who was there, together.
 * @param base version the organiser had before their eyes
 */
export function recordSitting(
  act: Act,
  { panelId, sittingId }: { panelId: string; sittingId: string },
  said: SittingRecord,
  base: number,
): Promise<Outcome<null, 'not-found' | 'changed-meanwhile'>> {
  return within(act, async act => {
    const { db, now, actor } = act
    const panel = await panelFor(act, 'holdSittings', panelId)
    const sitting = panel && (await findSitting(db, panel.callId, sittingId, true))
    if (!panel || !sitting || sitting.panelId !== panelId) return refused('not-found')
    const seats = new Set((await listSeats(db, panelId)).map(({ id }) => id))
    if (said.presences.some(({ seatId }) => !seats.has(seatId))) return refused('not-found')
    const kept = { ...sitting, presences: await listPresences(db, sittingId) }
    if (sameRecord(kept, said)) return done(null)
    if (sitting.version !== base) return refused('changed-meanwhile')
    await db
      .updateTable('sittings')
      .set({ held_on: said.heldOn, place: said.place, version: sitting.version + 1 })
      .where('id', '=', sittingId)
      .execute()
    await db.deleteFrom('sitting_presences').where('sitting_id', '=', sittingId).execute()
    if (said.presences.length > 0)
      await db
        .insertInto('sitting_presences')
        .values(
          said.presences.map(({ seatId, presence, representedBy }) => ({
            sitting_id: sittingId,
            seat_id: seatId,
            presence,
            represented_by: representedBy,
            recorded_by: actor.personId,
            recorded_at: now,
          })),
        )
        .execute()
    await record(act, {
      incubatorId: panel.incubatorId,
      subject: `panel:${panelId}`,
      verb: 'sitting.recorded',
      payload: {
        sitting: sittingId,
        heldOn: said.heldOn,
        version: sitting.version + 1,
        presences: said.presences.map(({ seatId, presence }) => [seatId, presence]),
      },
    })
    return done(null)
  })
}
