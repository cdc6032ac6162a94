import type { Act } from '../../../platform/act.ts'
import { addressKey } from '../../../platform/mail/address.ts'
import type { Sponsor, TeamMember } from '../life.ts'
import '../tables.ts'

/** Writes someone into a team, or as a sponsor; the caller has decided that it may. */
export async function addMember(
  act: Act,
  productId: string,
  { name, role, share, address, startsOn, endsOn }: Omit<TeamMember, 'id'>,
): Promise<string> {
  const id = act.newId()
  await act.db
    .insertInto('product_team')
    .values({
      id,
      product_id: productId,
      name,
      role,
      share,
      starts_on: startsOn,
      ends_on: endsOn,
      address,
      address_key: addressKey(address),
      recorded_by: act.actor.personId,
      recorded_at: act.now,
    })
    .execute()
  return id
}

export async function addSponsor(
  act: Act,
  productId: string,
  said: Omit<Sponsor, 'id' | 'endsOn' | 'startsOn'> & { startsOn: string },
): Promise<string> {
  const id = act.newId()
  await act.db
    .insertInto('product_sponsors')
    .values({
      id,
      product_id: productId,
      name: said.name,
      capacity: said.capacity,
      address: said.address,
      address_key: addressKey(said.address),
      starts_on: said.startsOn,
      ends_on: null,
      reason: said.reason,
      recorded_by: act.actor.personId,
      recorded_at: act.now,
    })
    .execute()
  return id
}
