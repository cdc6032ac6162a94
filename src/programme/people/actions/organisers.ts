import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { personOfProvedAddress } from './confirm-address.ts'
import '../../access/tables.ts'
import '../tables.ts'

/** Names an organiser of an incubator by an address the operator vouches for; twice is once. */
export function nameOrganiser(
  act: Act,
  incubatorId: string,
  who: { address: string; name: string },
): Promise<{ personId: string }> {
  return within(act, async act => {
    const { id, created } = await personOfProvedAddress(act, who.address)
    if (created) await act.db.updateTable('people').set({ name: who.name }).where('id', '=', id).execute()
    const named = await act.db
      .insertInto('roles')
      .values({
        id: act.newId(),
        person_id: id,
        incubator_id: incubatorId,
        role: 'organiser',
        granted_at: act.now,
        granted_by: act.actor.personId,
        ended_at: null,
      })
      .onConflict(conflict => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (named)
      await record(act, {
        incubatorId,
        subject: `incubator:${incubatorId}`,
        verb: 'incubator.organiser-named',
        payload: { personId: id },
      })
    return { personId: id }
  })
}
