import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import {
  DECLARATION_TEXT,
  type DeclarationTyped,
  type DeclareRefusal,
  readDeclaration,
} from '../declaration.ts'
import { listDeclarations } from '../declarations-store.ts'
import { getSeatContext } from '../invitations-store.ts'
import { isSeated } from '../panel.ts'
import { mayOnPanel } from '../permissions.ts'
import { findSeat } from '../seats-store.ts'
import { recordConflicts } from './check-conflicts.ts'
import '../tables.ts'

/**
 * Signs the declaration of a seat, or completes it: each signature is a version, the earlier ones stay.
 * @param base number of the last signature the person had before their eyes; 0 when there was none
 */
export function signDeclaration(
  act: Act,
  seatId: string,
  typed: DeclarationTyped,
  base: number,
): Promise<Outcome<{ number: number }, DeclareRefusal | 'not-found' | 'changed-meanwhile'>> {
  return within(act, async act => {
    const { db, now, actor } = act
    const seat = await findSeat(db, seatId, true)
    if (!seat || !isSeated(seat) || actor.personId === null) return refused('not-found')
    if (!mayOnPanel('signDeclaration', new Set(), seat.personId === actor.personId))
      return refused('not-found')
    const read = readDeclaration(typed)
    if (!read.ok) return read
    const { interests } = read.value
    const last = (await listDeclarations(db, seatId)).at(-1)
    const number = last?.number ?? 0
    if (last && number === base + 1 && last.interests === interests) return done({ number })
    if (number !== base) return refused('changed-meanwhile')
    const { incubatorId, callId } = await getSeatContext(db, seat)
    await db
      .insertInto('seat_declarations')
      .values({
        id: act.newId(),
        incubator_id: incubatorId,
        seat_id: seatId,
        number: number + 1,
        interests,
        signed_by: actor.personId,
        signed_at: now,
      })
      .execute()
    await record(act, {
      incubatorId,
      subject: `seat:${seatId}`,
      verb: 'seat.declared',
      payload: { number: number + 1, text: DECLARATION_TEXT, none: interests === '' },
    })
    // Applications may have arrived since the seat was taken.
    await recordConflicts(act, callId)
    return done({ number: number + 1 })
  })
}
