import { type Act, within } from '../../../platform/act.ts'
import type { Outcome } from '../../../platform/outcome.ts'
import { refused } from '../../../platform/outcome.ts'
import { findOwnAddress } from '../addresses-store.ts'
import type { Address } from '../person.ts'
import '../tables.ts'

/** One act on one of one's own addresses: the person is held while it is decided. */
export function onOwnAddress<T, R extends string>(
  act: Act,
  id: string,
  work: (act: Act, personId: string, address: Address) => Promise<Outcome<T, R>>,
): Promise<Outcome<T, R | 'not-found'>> {
  return within(act, async (act): Promise<Outcome<T, R | 'not-found'>> => {
    const { personId } = act.actor
    if (personId === null) return refused('not-found')
    await act.db.selectFrom('people').select('id').where('id', '=', personId).forUpdate().execute()
    const address = await findOwnAddress(act.db, personId, id)
    return address ? work(act, personId, address) : refused('not-found')
  })
}
