import type { Act } from '../../../platform/act.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { PAUSE_KINDS } from '../life.ts'
import { mayPause, mayResume, type PauseRefusal, type Pausing, type ResumeRefusal } from '../pausing.ts'
import '../tables.ts'
import { onProduct, recordOn } from './on-product.ts'

/** Mise en pause, en sauvegarde ou en dormance. */
export const pauseProduct = (
  act: Act,
  productId: string,
  said: Pausing,
): Promise<Outcome<{ id: string }, PauseRefusal | 'not-found'>> =>
  onProduct(act, productId, 'changePhases', async (act, life, today) => {
    if (!PAUSE_KINDS.includes(said.kind)) return refused('kind-missing')
    const may = mayPause(life, said, today)
    if (!may.ok) return may
    const id = act.newId()
    await act.db
      .insertInto('product_pauses')
      .values({
        id,
        product_id: productId,
        kind: said.kind,
        starts_on: said.on,
        reason: said.reason,
        recorded_by: act.actor.personId,
        recorded_at: act.now,
        ends_on: null,
        ended_by: null,
        ended_at: null,
      })
      .execute()
    await recordOn(act, life, 'paused', { kind: said.kind, on: said.on })
    return done({ id })
  })

/** Reprise: the days it waited push what was promised. */
export const resumeProduct = (
  act: Act,
  productId: string,
  { on }: { on: string },
): Promise<Outcome<null, ResumeRefusal | 'not-found'>> =>
  onProduct(act, productId, 'changePhases', async (act, life, today) => {
    const may = mayResume(life, on, today)
    if (!may.ok) return may
    await act.db
      .updateTable('product_pauses')
      .set({ ends_on: on, ended_by: act.actor.personId, ended_at: act.now })
      .where('id', '=', may.value.pauseId)
      .execute()
    await recordOn(act, life, 'resumed', { on })
    return done(null)
  })
