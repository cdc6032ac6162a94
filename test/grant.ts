import type { Act } from '../src/platform/act.ts'
import type { IncubatorRole } from '../src/programme/access/tables.ts'
import { personOfProvedAddress } from '../src/programme/people/actions/confirm-address.ts'
import { grantRole } from '../src/programme/people/actions/grant-role.ts'
import { as } from './act.ts'

/** Someone at this address, with this role in an incubator. */
export async function inRole<A extends Act>(
  act: A,
  incubatorId: string,
  address: string,
  role: IncubatorRole,
): Promise<A> {
  const { id } = await personOfProvedAddress(act, address)
  await grantRole(act, { incubatorId, personId: id, role })
  return as(act, id)
}
