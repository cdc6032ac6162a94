import type { Act } from '../../../platform/act.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { chosenSlot } from '../callback.ts'
import { slotsMail } from '../callback-mails.ts'
import type { ReadSlot } from '../slot-form.ts'
import { onCallback, recordCallback, tell } from './on-callback.ts'

export type ProposeRefusal = 'not-found' | 'no-wish' | 'already-agreed'

/** Proposes hours to be called at; one already proposed is not told again. */
export function proposeSlots(
  act: Act,
  id: string,
  slots: readonly ReadSlot[],
  publicUrl: string,
): Promise<Outcome<null, ProposeRefusal>> {
  return onCallback<null, ProposeRefusal>(act, id, 'team', async found => {
    const { act, callback } = found
    if (!callback || callback.ending !== null) return refused('no-wish')
    if (chosenSlot(callback)) return refused('already-agreed')
    const known = new Set(callback.slots.map(({ startsAt }) => startsAt.getTime()))
    const fresh = slots.filter(({ startsAt }) => startsAt > act.now && !known.has(startsAt.getTime()))
    if (fresh.length === 0) return done(null)
    await act.db
      .insertInto('callback_slots')
      .values(
        fresh.map(({ startsAt, minutes }) => ({
          id: act.newId(),
          wish_id: callback.id,
          starts_at: startsAt,
          minutes,
          proposed_by: act.actor.personId,
          proposed_at: act.now,
          chosen_by: null,
          chosen_at: null,
        })),
      )
      .execute()
    await recordCallback(found, 'slots-proposed', { count: fresh.length })
    await tell(found, 'applicant', publicUrl, of => slotsMail(of, fresh))
    return done(null)
  })
}
