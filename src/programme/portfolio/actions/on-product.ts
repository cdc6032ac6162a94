import { type Act, within } from '../../../platform/act.ts'
import { type CivilDate, civilDate } from '../../../platform/dates.ts'
import { record } from '../../../platform/journal.ts'
import { type Outcome, refused } from '../../../platform/outcome.ts'
import type { ProductLife } from '../life.ts'
import { findProductLife } from '../life-store.ts'
import { type ProductAbility, productAbilities } from '../permissions.ts'
import { relationsOn } from '../relations-store.ts'
import '../tables.ts'

/** What every act on a product begins with: one at a time, the product as it is, and who may. */
export function onProduct<T, R extends string>(
  act: Act,
  productId: string,
  ability: ProductAbility,
  work: (act: Act, life: ProductLife, today: CivilDate) => Promise<Outcome<T, R>>,
): Promise<Outcome<T, R | 'not-found'>> {
  return within(act, async (act): Promise<Outcome<T, R | 'not-found'>> => {
    const life = await findProductLife(act.db, productId, true)
    if (!life) return refused('not-found')
    const today = civilDate(act.now, life.zone)
    const relations = await relationsOn(act.db, act.actor, productId, today)
    return productAbilities[ability]({ relations }) ? work(act, life, today) : refused('not-found')
  })
}

/** What every act on a product ends with: the journal, and the word to later slices that its facts changed. */
export async function recordOn(act: Act, life: ProductLife, verb: string, payload: object): Promise<void> {
  await act.db.updateTable('products').set({ changed: true }).where('id', '=', life.id).execute()
  await record(act, {
    incubatorId: life.incubatorId,
    subject: `product:${life.id}`,
    verb: `product.${verb}`,
    payload,
  })
}
