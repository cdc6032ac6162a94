import type { Act } from '../../../platform/act.ts'
import type { LifeRow } from '../exchange/life.ts'
import { same } from '../exchange/state.ts'
import { insertFacts } from './import-facts.ts'
import { projectStages } from './project-stages.ts'

/** Days whose facts differ are recorded again: the old ones are cancelled, the others keep what cites them. */
export async function replaceLife(
  act: Act,
  productId: string,
  before: readonly LifeRow[],
  after: readonly LifeRow[],
): Promise<void> {
  const { db, now, actor } = act
  const days = [...new Set([...before, ...after].map(({ startsOn }) => startsOn))]
  const on = (life: readonly LifeRow[], day: string) => life.filter(({ startsOn }) => startsOn === day)
  const changed = days.filter(day => !same(on(before, day), on(after, day)))
  if (changed.length === 0) return
  const cancelled = { cancelled_at: now, cancelled_by: actor.personId }
  await db
    .updateTable('product_phases')
    .set(cancelled)
    .where('product_id', '=', productId)
    .where('starts_on', 'in', changed)
    .where('cancelled_at', 'is', null)
    .execute()
  await db
    .updateTable('product_ends')
    .set(cancelled)
    .where('product_id', '=', productId)
    .where('on_date', 'in', changed)
    .where('cancelled_at', 'is', null)
    .execute()
  await insertFacts(act, [{ productId, life: after.filter(({ startsOn }) => changed.includes(startsOn)) }])
  await projectStages(act, productId)
}
