import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { addressKey } from '../../../platform/mail/address.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { isId } from '../../applications/store.ts'
import { isVacant } from '../panel.ts'
import type { SeatSaid } from '../seat-form.ts'
import { findSeat, listSeats } from '../seats-store.ts'
import type { SeatRefusal } from '../wording.ts'
import { panelFor } from './allowed.ts'
import '../tables.ts'

type Refusal = Extract<SeatRefusal, 'not-found' | 'address-taken' | 'not-replaceable'>

/**
 * Adds a seat to a panel, to be offered to someone.
 * @param extra.id of the seat to be, given with the form: a second click finds it made
 * @param extra.replacesId the declined or removed seat it takes the place of
 */
export function addSeat(
  act: Act,
  panelId: string,
  said: SeatSaid,
  extra: { id?: string; replacesId?: string | null } = {},
): Promise<Outcome<{ id: string }, Refusal>> {
  return within(act, async act => {
    const { db, now, actor } = act
    const panel = await panelFor(act, 'managePanel', panelId, true)
    if (!panel) return refused('not-found')
    const id = extra.id && isId(extra.id) ? extra.id : act.newId()
    const made = await findSeat(db, id)
    if (made) return made.panelId === panelId ? done({ id }) : refused('not-found')
    const seats = await listSeats(db, panelId)
    const key = addressKey(said.address)
    if (seats.some(seat => seat.removedAt === null && addressKey(seat.address) === key))
      return refused('address-taken')
    const replacesId = extra.replacesId ?? null
    if (replacesId !== null) {
      const replaced = seats.find(seat => seat.id === replacesId)
      if (!replaced) return refused('not-found')
      if (!isVacant(replaced) || seats.some(seat => seat.replacesId === replacesId))
        return refused('not-replaceable')
    }
    await db
      .insertInto('seats')
      .values({
        id,
        incubator_id: panel.incubatorId,
        panel_id: panelId,
        person_id: null,
        address: said.address,
        key,
        name: said.name,
        background: said.background,
        organisation: said.organisation,
        service: said.service,
        senior: said.senior,
        role: said.role,
        load_limit: said.loadLimit,
        created_at: now,
        created_by: actor.personId,
        invited_at: null,
        token_hash: null,
        token_expires_at: null,
        answer: null,
        answered_at: null,
        removed_at: null,
        removed_by: null,
        replaces_id: replacesId,
      })
      .execute()
    await record(act, {
      incubatorId: panel.incubatorId,
      subject: `seat:${id}`,
      verb: 'seat.added',
      payload: { panel: panelId, replaces: replacesId },
    })
    return done({ id })
  })
}
