import type { Act } from '../../../platform/act.ts'
import { done, type Outcome } from '../../../platform/outcome.ts'
import { type Extending, type ExtendRefusal, mayExtend } from '../extending.ts'
import '../tables.ts'
import { onProduct, recordOn } from './on-product.ts'

/** Prolongation of the current phase, by an organiser of its incubator; in the caller's transaction if there is one. */
export const extendPhase = (
  act: Act,
  productId: string,
  said: Extending,
): Promise<Outcome<{ number: number }, ExtendRefusal | 'not-found'>> =>
  onProduct(act, productId, 'changePhases', async (act, life, today) => {
    const may = mayExtend(life, said, today)
    if (!may.ok) return may
    const { phaseId, number } = may.value
    await act.db
      .insertInto('product_extensions')
      .values({
        id: act.newId(),
        product_id: productId,
        phase_id: phaseId,
        number,
        until: said.until,
        reason: said.reason,
        recorded_by: act.actor.personId,
        recorded_at: act.now,
      })
      .execute()
    await recordOn(act, life, 'phase-extended', { phase: phaseId, number, until: said.until })
    return done({ number })
  })
