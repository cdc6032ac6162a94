import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { addressKey } from '../../../platform/mail/address.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { isSeated } from '../panel.ts'
import { type SeatSaid, sameSeat } from '../seat-form.ts'
import { listSeats } from '../seats-store.ts'
import type { SeatRefusal } from '../wording.ts'
import { seatFor } from './allowed.ts'
import { recordConflicts } from './check-conflicts.ts'
import { killLink } from './kill-link.ts'
import '../tables.ts'

type Refusal = Extract<
  SeatRefusal,
  'not-found' | 'address-taken' | 'address-fixed' | 'removed' | 'changed-meanwhile'
>

/**
 * Corrects a seat. Another address means another invitation: the link sent to the first one dies.
 * @param base version the organiser had before their eyes
 */
export function editSeat(
  act: Act,
  seatId: string,
  said: SeatSaid,
  base: number,
): Promise<Outcome<null, Refusal>> {
  return within(act, async act => {
    const { db } = act
    const found = await seatFor(act, seatId)
    if (!found) return refused('not-found')
    const { seat, panel } = found
    if (seat.removedAt !== null) return refused('removed')
    // A second click, or the same correction by someone else: what was asked is done.
    if (sameSeat(seat, said)) return done(null)
    if (seat.version !== base) return refused('changed-meanwhile')
    const key = addressKey(said.address)
    const moved = key !== addressKey(seat.address)
    if (moved && seat.answer !== null) return refused('address-fixed')
    const others = (await listSeats(db, seat.panelId)).filter(
      each => each.id !== seatId && each.removedAt === null,
    )
    if (others.some(each => addressKey(each.address) === key)) return refused('address-taken')
    if (moved) await killLink(act, seatId)
    await db
      .updateTable('seats')
      .set({
        address: said.address,
        key,
        name: said.name,
        background: said.background,
        organisation: said.organisation,
        service: said.service,
        senior: said.senior,
        role: said.role,
        load_limit: said.loadLimit,
        version: seat.version + 1,
        ...(moved ? { invited_at: null } : {}),
      })
      .where('id', '=', seatId)
      .execute()
    await record(act, {
      incubatorId: panel.incubatorId,
      subject: `seat:${seatId}`,
      verb: 'seat.edited',
      payload: { version: seat.version + 1 },
    })
    // Another name or another service can be another conflict.
    if (isSeated(seat)) await recordConflicts(act, panel.callId)
    return done(null)
  })
}
