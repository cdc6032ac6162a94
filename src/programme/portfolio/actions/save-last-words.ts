import type { Act } from '../../../platform/act.ts'
import { done, type Outcome } from '../../../platform/outcome.ts'
import { type LastWordsRefusal, mayConclude } from '../last-words.ts'
import { findLastWords } from '../last-words-store.ts'
import { standingOf } from '../life-standing.ts'
import '../tables.ts'
import { onProduct, recordOn } from './on-product.ts'

/** Writes what is left to say of a product that has ended. */
export const saveLastWords = (
  act: Act,
  productId: string,
  said: { text: string; base: number },
): Promise<Outcome<{ number: number }, LastWordsRefusal | 'not-found'>> =>
  onProduct(act, productId, 'changePhases', async (act, life, today) => {
    const last = (await findLastWords(act.db, productId)) ?? { number: 0, text: '' }
    const may = mayConclude(said, { ...last, ended: standingOf(life, today).ended })
    if (!may.ok || may.value.number === last.number) return may
    const { number } = may.value
    await act.db
      .insertInto('product_last_words')
      .values({
        product_id: productId,
        number,
        text: said.text,
        saved_by: act.actor.personId,
        saved_at: act.now,
      })
      .execute()
    await recordOn(act, life, 'concluded', { number })
    return done({ number })
  })
