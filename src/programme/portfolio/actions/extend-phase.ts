import { type Act, within } from '../../../platform/act.ts'
import { civilDate } from '../../../platform/dates.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { type Extending, type ExtendRefusal, mayExtend } from '../extending.ts'
import { findProductLife } from '../life-store.ts'
import { productAbilities } from '../permissions.ts'
import { relationsOn } from '../relations-store.ts'
import '../tables.ts'

/** Prolongation of the current phase, by an organiser of its incubator; in the caller's transaction if there is one. */
export function extendPhase(
  act: Act,
  productId: string,
  said: Extending,
): Promise<Outcome<{ number: number }, ExtendRefusal | 'not-found'>> {
  return within(act, async act => {
    const { db, now, actor } = act
    const life = await findProductLife(db, productId, true)
    if (!life) return refused('not-found')
    const today = civilDate(now, life.zone)
    const relations = await relationsOn(db, actor, productId, today)
    if (!productAbilities.changePhases({ relations })) return refused('not-found')
    const may = mayExtend(life, said, today)
    if (!may.ok) return may
    const { phaseId, number } = may.value
    await db
      .insertInto('product_extensions')
      .values({
        id: act.newId(),
        product_id: productId,
        phase_id: phaseId,
        number,
        until: said.until,
        reason: said.reason,
        recorded_by: actor.personId,
        recorded_at: now,
      })
      .execute()
    await db.updateTable('products').set({ changed: true }).where('id', '=', productId).execute()
    await record(act, {
      incubatorId: life.incubatorId,
      subject: `product:${productId}`,
      verb: 'product.phase-extended',
      payload: { phase: phaseId, number, until: said.until },
    })
    return done({ number })
  })
}
