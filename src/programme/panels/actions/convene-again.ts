import { type Act, within } from '../../../platform/act.ts'
import { civilDate } from '../../../platform/dates.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { isId } from '../../applications/store.ts'
import { getIncubator } from '../../incubators/store.ts'
import { type ConveneRefusal, conveneAgain as convene } from '../convening.ts'
import { holdings } from '../held-store.ts'
import { listSeats } from '../seats-store.ts'
import type { SittingSaid } from '../sitting.ts'
import { listSittings } from '../sittings-store.ts'
import { panelFor } from './allowed.ts'
import '../tables.ts'

/**
 * Convenes a panel again, for a later day and without a quorum, after a sitting that lacked its own.
 * @param ids.id of the sitting to be, given with the form: a second click finds it made
 */
export function conveneAgain(
  act: Act,
  ids: { panelId: string; sittingId: string; id: string },
  said: SittingSaid,
): Promise<Outcome<{ id: string }, 'not-found' | ConveneRefusal>> {
  return within(act, async act => {
    const { db, now, actor } = act
    const { panelId, sittingId, id } = ids
    const panel = await panelFor(act, 'holdSittings', panelId, true)
    if (!panel || !isId(id)) return refused('not-found')
    const made = await db
      .selectFrom('sittings')
      .select('convened_after')
      .where('id', '=', id)
      .executeTakeFirst()
    if (made) return made.convened_after === sittingId ? done({ id }) : refused('not-found')
    const seats = await listSeats(db, panelId)
    const all = await holdings(db, await listSittings(db, panelId), { seats, percent: panel.quorumPercent })
    const held = all.find(sitting => sitting.id === sittingId)
    if (!held) return refused('not-found')
    const { zone } = await getIncubator(db, panel.incubatorId)
    const next = all.some(({ convenedAfter }) => convenedAfter === sittingId)
    const allowed = convene(held, { on: said.heldOn, today: civilDate(now, zone), next })
    if (!allowed.ok) return allowed
    await db
      .insertInto('sittings')
      .values({
        id,
        incubator_id: panel.incubatorId,
        panel_id: panelId,
        held_on: said.heldOn,
        place: said.place,
        convened_after: sittingId,
        created_at: now,
        created_by: actor.personId,
      })
      .execute()
    await record(act, {
      incubatorId: panel.incubatorId,
      subject: `panel:${panelId}`,
      verb: 'sitting.convened-again',
      payload: { sitting: id, after: sittingId, heldOn: said.heldOn },
    })
    return done({ id })
  })
}
