import type { Act } from '../../../platform/act.ts'
import { addDays } from '../../../platform/dates.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { standingOf } from '../life-standing.ts'
import { maySponsor, type PresenceRefusal, type SponsorSaid } from '../presence.ts'
import '../tables.ts'
import { addSponsor } from './add-presence.ts'
import { onProduct, recordOn } from './on-product.ts'

/**
 * A new sponsor from that day; the former one was it until the day before.
 * @param seen id of the sponsor the person had before their eyes, '' when there was none
 */
export const changeSponsor = (
  act: Act,
  productId: string,
  { seen, ...said }: SponsorSaid & { seen: string },
): Promise<Outcome<{ id: string }, PresenceRefusal | 'not-found'>> =>
  onProduct(act, productId, 'changeSponsor', async (act, life, today) => {
    if (standingOf(life, today).ended) return refused('ended')
    const may = maySponsor(said, life.sponsors, { seen, today })
    if (!may.ok) return may
    const { former } = may.value
    if (former)
      await act.db
        .updateTable('product_sponsors')
        .set({ ends_on: addDays(said.startsOn, -1) })
        .where('id', '=', former.id)
        .execute()
    const id = await addSponsor(act, productId, said)
    await recordOn(act, life, 'sponsor-changed', { from: former?.id ?? null, to: id, on: said.startsOn })
    return done({ id })
  })
