import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { personOfProvedAddress } from './confirm-address.ts'
import '../../access/tables.ts'
import '../tables.ts'

/** Names a portfolio manager of the network by an address the operator vouches for; twice is once. */
export function namePortfolioManager(
  act: Act,
  who: { address: string; name: string },
): Promise<{ personId: string }> {
  return within(act, async act => {
    const { id, created } = await personOfProvedAddress(act, who.address)
    if (created) await act.db.updateTable('people').set({ name: who.name }).where('id', '=', id).execute()
    const already = await act.db
      .selectFrom('roles')
      .select('id')
      .where('person_id', '=', id)
      .where('role', '=', 'portfolio-manager')
      .where('ended_at', 'is', null)
      .executeTakeFirst()
    if (already) return { personId: id }
    await act.db
      .insertInto('roles')
      .values({
        id: act.newId(),
        person_id: id,
        incubator_id: null,
        role: 'portfolio-manager',
        granted_at: act.now,
        granted_by: act.actor.personId,
        ended_at: null,
      })
      .execute()
    await record(act, {
      incubatorId: null,
      subject: `person:${id}`,
      verb: 'network.portfolio-manager-named',
      payload: {},
    })
    return { personId: id }
  })
}
