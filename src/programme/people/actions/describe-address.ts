import type { Act } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { isHeldByOthers } from '../addresses-store.ts'
import { isAddressLabel } from '../person.ts'
import { holdAddress } from './confirm-address.ts'
import { onOwnAddress } from './own-address.ts'

export type DescribeRefusal = 'not-found' | 'label-missing' | 'changed-meanwhile' | 'still-shared'

/**
 * Says what one of one's addresses is for, and whether letters go to it.
 * @param base the label the form was filled from
 */
export function describeAddress(
  act: Act,
  id: string,
  said: { label: string; letters: boolean; base: string },
): Promise<Outcome<null, DescribeRefusal>> {
  const { label, letters, base } = said
  return onOwnAddress(
    act,
    id,
    async (act, personId, { address, label: kept }): Promise<Outcome<null, DescribeRefusal>> => {
      if (!isAddressLabel(label)) return refused('label-missing')
      if (kept !== base && kept !== label) return refused('changed-meanwhile')
      await holdAddress(act, address)
      // While others read it, it is a shared mailbox whatever one of them says.
      if (label !== 'shared' && (await isHeldByOthers(act.db, personId, address)))
        return refused('still-shared')
      if (letters)
        await act.db
          .updateTable('addresses')
          .set({ letters: false })
          .where('person_id', '=', personId)
          .where('id', '!=', id)
          .execute()
      await act.db
        .updateTable('addresses')
        .set({ label, ...(letters ? { letters } : {}) })
        .where('id', '=', id)
        .execute()
      await record(act, {
        incubatorId: null,
        subject: `person:${personId}`,
        verb: 'person.address-described',
        payload: { address, label, letters },
      })
      return done(null)
    },
  )
}
