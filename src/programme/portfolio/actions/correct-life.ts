import type { Act } from '../../../platform/act.ts'
import { done, type Outcome } from '../../../platform/outcome.ts'
import { type Corrected, type Correcting, type CorrectRefusal, mayCorrect } from '../correcting.ts'
import { isEnd } from '../product.ts'
import '../tables.ts'
import { addEnd, addPhase } from './add-fact.ts'
import { onProduct, recordOn } from './on-product.ts'
import { projectStages } from './project-stages.ts'

/** Corrects the history of a product: cancels a fact, adds another, keeps both and the reason. */
export const correctLife = (
  act: Act,
  productId: string,
  said: Correcting,
): Promise<Outcome<null, CorrectRefusal | 'not-found'>> =>
  onProduct(act, productId, 'changePhases', async (act, life, today) => {
    const may = mayCorrect(life, said, today)
    if (!may.ok) return may
    if (said.cancel !== null) await cancelFact(act, said.cancel, said.reason)
    for (const [id, endsOn] of may.value.moved)
      await act.db.updateTable('product_phases').set({ ends_on: endsOn }).where('id', '=', id).execute()
    const added = said.add && (await addFact(act, productId, said.add, said.reason, may.value))
    if (said.cancel !== null) await moveMilestones(act, said, life.lived, added)
    await projectStages(act, productId)
    const { cancel, add } = said
    await recordOn(act, life, 'corrected', { cancel, add, added })
    return done(null)
  })

async function cancelFact({ db, now, actor }: Act, id: string, reason: string): Promise<void> {
  for (const table of ['product_phases', 'product_ends'] as const)
    await db
      .updateTable(table)
      .set({ cancelled_at: now, cancelled_by: actor.personId, cancel_reason: reason })
      .where('id', '=', id)
      .where('cancelled_at', 'is', null)
      .execute()
}

async function addFact(
  act: Act,
  productId: string,
  { stage, startsOn, expectedOn }: NonNullable<Correcting['add']>,
  reason: string,
  { endsOn }: Corrected,
): Promise<string> {
  const cited = { origin: 'correction', decisionId: null, reason } as const
  return isEnd(stage)
    ? addEnd(act, productId, { ...cited, kind: stage, onDate: startsOn })
    : addPhase(act, productId, { ...cited, phase: stage, startsOn, endsOn, expectedOn })
}

/** Milestones follow a phase that is corrected; those still planned go with a phase that never was. */
async function moveMilestones(
  { db, now, actor }: Act,
  { cancel, add }: Correcting,
  lived: readonly { id: string; phase: string }[],
  added: string | null,
): Promise<void> {
  const gone = lived.find(({ id }) => id === cancel)
  if (!gone) return
  const theirs = db.updateTable('product_milestones').where('phase_id', '=', gone.id)
  if (added !== null && add?.stage === gone.phase) await theirs.set({ phase_id: added }).execute()
  else
    await theirs
      .set({ cancelled_at: now, cancelled_by: actor.personId })
      .where('cancelled_at', 'is', null)
      .where(eb =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('product_milestone_states as s')
              .select('s.number')
              .whereRef('s.milestone_id', '=', 'product_milestones.id')
              .where('s.state', '<>', 'planned'),
          ),
        ),
      )
      .execute()
}
