import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { withoutInvisible } from '../../applications/answers.ts'
import { LONGEST_REASON, type SeatRefusal } from '../wording.ts'
import { seatFor } from './allowed.ts'
import '../tables.ts'

/**
 * Removes a seat, with a reason. From that instant its person reads nothing more of the panel.
 * Reviews already submitted stay; ending the assignments of the seat is the jury's part. Twice is once.
 */
export function removeSeat(
  act: Act,
  seatId: string,
  reason: string,
): Promise<Outcome<null, Extract<SeatRefusal, 'not-found' | 'reason-missing' | 'reason-too-long'>>> {
  return within(act, async act => {
    const found = await seatFor(act, seatId)
    if (!found) return refused('not-found')
    const { seat, panel } = found
    if (seat.removedAt !== null) return done(null)
    const said = withoutInvisible(reason).trim()
    if (said === '') return refused('reason-missing')
    if (said.length > LONGEST_REASON) return refused('reason-too-long')
    await act.db
      .updateTable('seats')
      .set({ removed_at: act.now, removed_by: act.actor.personId, removal_reason: said })
      .where('id', '=', seatId)
      .execute()
    await record(act, {
      incubatorId: panel.incubatorId,
      subject: `seat:${seatId}`,
      verb: 'seat.removed',
      payload: { panel: panel.id, person: seat.personId },
    })
    return done(null)
  })
}
