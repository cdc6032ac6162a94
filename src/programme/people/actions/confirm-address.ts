import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { addressKey } from '../../../platform/mail/address.ts'
import { findPersonByAddress } from '../store.ts'

/**
 * The person a proved address belongs to, made now if it is nobody's yet.
 * Two proofs of one address at the same time give one person.
 */
export function personOfProvedAddress(act: Act, address: string): Promise<{ id: string; created: boolean }> {
  return within(act, async act => {
    const known = await findPersonByAddress(act.db, address)
    if (known) return { id: known.id, created: false }
    const id = act.newId()
    await act.db.insertInto('people').values({ id, created_at: act.now }).execute()
    if (!(await addProvedAddress(act, id, address))) {
      await act.db.deleteFrom('people').where('id', '=', id).execute()
      const other = await findPersonByAddress(act.db, address)
      if (other) return { id: other.id, created: false }
      throw new Error('an address is taken by nobody')
    }
    return { id, created: true }
  })
}

/** Gives a proved address to a person; false when it is already someone's. */
export async function addProvedAddress(act: Act, personId: string, address: string): Promise<boolean> {
  const added = await act.db
    .insertInto('addresses')
    .values({
      id: act.newId(),
      person_id: personId,
      address,
      key: addressKey(address),
      confirmed_at: act.now,
      created_at: act.now,
    })
    .onConflict(conflict => conflict.column('key').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!added) return false
  await record(act, {
    incubatorId: null,
    subject: `person:${personId}`,
    verb: 'person.address-confirmed',
    payload: { address },
  })
  return true
}
