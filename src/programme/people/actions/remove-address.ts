import type { Act } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { addressKey } from '../../../platform/mail/address.ts'
import { enqueueMail } from '../../../platform/mail/mail.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { addressRemovedMail } from '../address-wording.ts'
import { listAddresses } from '../store.ts'
import { onOwnAddress } from './own-address.ts'

/** Takes one of one's addresses away, never the last; roles, seats and applications stay with the person. */
export function removeAddress(act: Act, id: string): Promise<Outcome<null, 'not-found' | 'last-address'>> {
  return onOwnAddress(
    act,
    id,
    async (act, personId, { address, confirmedAt }): Promise<Outcome<null, 'last-address'>> => {
      const [first] = (await listAddresses(act.db, personId)).filter(each => each.id !== id)
      if (!first) return refused('last-address')
      await act.db.deleteFrom('addresses').where('id', '=', id).execute()
      await act.db
        .insertInto('former_addresses')
        .values({
          id,
          person_id: personId,
          address,
          key: addressKey(address),
          confirmed_at: confirmedAt,
          removed_at: act.now,
        })
        .execute()
      await record(act, {
        incubatorId: null,
        subject: `person:${personId}`,
        verb: 'person.address-removed',
        payload: { address },
      })
      const mail = { incubatorId: null, to: first.address, personId, kind: 'account' }
      await enqueueMail(act, { ...mail, ...addressRemovedMail(address) })
      return done(null)
    },
  )
}
