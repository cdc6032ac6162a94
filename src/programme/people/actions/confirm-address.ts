import { sql } from 'kysely'
import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { addressKey } from '../../../platform/mail/address.ts'
import { findPersonByAddress } from '../store.ts'

/**
 * The person a proved address belongs to, made now if it is nobody's yet.
 * Two proofs of one address at the same time give one person. A shared mailbox is asked about before (who-are-you.ts).
 */
export function personOfProvedAddress(act: Act, address: string): Promise<{ id: string; created: boolean }> {
  return within(act, async act => {
    const known = await findPersonByAddress(act.db, address)
    if (known) return { id: known.id, created: false }
    await holdAddress(act, address)
    const other = await findPersonByAddress(act.db, address)
    return other ? { id: other.id, created: false } : { id: await newPersonAt(act, address), created: true }
  })
}

/** A person who did not exist, at an address held by the caller. */
export async function newPersonAt(act: Act, address: string): Promise<string> {
  const id = act.newId()
  await act.db.insertInto('people').values({ id, created_at: act.now }).execute()
  if (!(await addProvedAddress(act, id, address))) throw new Error('an address is taken by nobody')
  return id
}

/** Nobody else confirms this address, or says whose it is, before the end of the transaction. */
export async function holdAddress(act: Act, address: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`address:${addressKey(address)}`}, 0))`.execute(
    act.db,
  )
}

/** Gives a proved address to a person; false when it is someone else's alone. */
export async function addProvedAddress(act: Act, personId: string, address: string): Promise<boolean> {
  await holdAddress(act, address)
  const key = addressKey(address)
  const holders = await act.db
    .selectFrom('addresses')
    .select(['person_id', 'label'])
    .where('key', '=', key)
    .execute()
  if (holders.some(({ person_id }) => person_id === personId)) return true
  const shared = holders.some(({ label }) => label === 'shared')
  if (holders.length > 0 && !shared) return false
  const times = { confirmed_at: act.now, created_at: act.now }
  await act.db
    .insertInto('addresses')
    .values({
      id: act.newId(),
      person_id: personId,
      address,
      key,
      label: shared ? 'shared' : '',
      ...times,
    })
    .execute()
  await record(act, {
    incubatorId: null,
    subject: `person:${personId}`,
    verb: 'person.address-confirmed',
    payload: { address },
  })
  return true
}
