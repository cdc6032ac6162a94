import type { Act } from '../../../platform/act.ts'
import { seatsLeft } from '../briefing.ts'
import { countSeated, listWaiting } from '../registrations-store.ts'
import { type Told, writeTo } from './write-to-registered.ts'
import '../tables.ts'

const EVERYONE = 100_000

/**
 * Gives the seats that are free to the first of the waiting list, who are told. The briefing is held by the
 * caller: two people who leave at once free two seats.
 */
export async function giveFreeSeats(act: Act, told: Told): Promise<number> {
  const { briefing } = told
  const left = seatsLeft(briefing, await countSeated(act.db, briefing.id))
  if (left === 0 || briefing.cancelledAt !== null || act.now >= briefing.startsAt) return 0
  const promoted = await listWaiting(act.db, briefing.id, left ?? EVERYONE)
  for (const registration of promoted) {
    await act.db
      .updateTable('registrations')
      .set({ seated_at: act.now })
      .where('id', '=', registration.id)
      .execute()
    await writeTo(act, told, registration, 'promoted')
  }
  return promoted.length
}
