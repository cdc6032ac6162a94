import { sql } from 'kysely'
import type { Act } from '../../../platform/act.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { type ChooseRefusal, choose } from '../callback.ts'
import { agreedMail } from '../callback-mails.ts'
import { findCallback } from '../store/callbacks.ts'
import { onCallback, recordCallback, tell } from './on-callback.ts'

/** Chooses a slot, first come: whoever proposed it calls one person at a time. */
export function chooseSlot(
  act: Act,
  id: string,
  slotId: string,
  publicUrl: string,
): Promise<Outcome<null, ChooseRefusal | 'not-found' | 'no-wish'>> {
  return onCallback<null, ChooseRefusal | 'no-wish'>(act, id, 'applicant', async found => {
    const { db, now, actor } = found.act
    if (!found.callback || found.callback.ending !== null) return refused('no-wish')
    // Two people choosing the same hour of one organiser pass here one after the other.
    await sql`select id from people where id in (
        select proposed_by from callback_slots where wish_id = ${found.callback.id})
      order by id for no key update`.execute(db)
    const callback = (await findCallback(db, id)) ?? found.callback
    const chosen = choose(callback, slotId, now)
    if (!chosen.ok) return chosen
    if (chosen.value.chosen) return done(null)
    await db
      .updateTable('callback_slots')
      .set({ chosen_at: now, chosen_by: actor.personId })
      .where('id', '=', slotId)
      .execute()
    await recordCallback(found, 'agreed', { slot: slotId })
    for (const side of ['applicant', 'team'] as const)
      await tell(found, side, publicUrl, of => agreedMail(of, chosen.value))
    return done(null)
  })
}
