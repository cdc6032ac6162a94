import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { lockTeam } from '../team-store.ts'
import { personOfProvedAddress } from './confirm-address.ts'
import { grantRole } from './grant-role.ts'
import '../tables.ts'

/**
 * Names an organiser of an incubator by an address the operator vouches for; twice is once.
 * The first of an incubator is its head: someone has to invite the others.
 */
export function nameOrganiser(
  act: Act,
  incubatorId: string,
  who: { address: string; name: string },
): Promise<{ personId: string }> {
  return within(act, async act => {
    const { id, created } = await personOfProvedAddress(act, who.address)
    if (created) await act.db.updateTable('people').set({ name: who.name }).where('id', '=', id).execute()
    const team = await lockTeam(act.db, incubatorId)
    const held = team.find(({ personId }) => personId === id)
    if (held?.role === 'head' || held?.role === 'organiser') return { personId: id }
    const role = team.some(({ role }) => role === 'head') ? 'organiser' : 'head'
    await grantRole(act, { incubatorId, personId: id, role, replaces: held?.id })
    await record(act, {
      incubatorId,
      subject: `incubator:${incubatorId}`,
      verb: 'incubator.organiser-named',
      payload: { personId: id, role },
    })
    return { personId: id }
  })
}
