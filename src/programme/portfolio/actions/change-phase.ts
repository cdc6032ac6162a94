import { type Act, within } from '../../../platform/act.ts'
import { civilDate } from '../../../platform/dates.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { type LeaveRefusal, type Leaving, mayLeave } from '../leaving.ts'
import type { ProductLife } from '../life.ts'
import { standingOf } from '../life-standing.ts'
import { findProductLife } from '../life-store.ts'
import { productAbilities } from '../permissions.ts'
import { relationsOn } from '../relations-store.ts'
import { addEnd, addPhase } from './add-fact.ts'
import { plantMilestones } from './plant-milestones.ts'
import { projectStages } from './project-stages.ts'

export type { LeaveRefusal, Leaving } from '../leaving.ts'
export { extendPhase } from './extend-phase.ts'

/**
 * Ends the current phase that day and begins the next, or ends the product; in the caller's transaction when there
 * is one. With a decision, the caller has checked that the actor may; with a correction, it is checked here.
 */
export function leavePhase(
  act: Act,
  productId: string,
  said: Leaving,
): Promise<Outcome<{ factId: string }, LeaveRefusal | 'not-found'>> {
  return within(act, async act => {
    const life = await findProductLife(act.db, productId, true)
    if (!life) return refused('not-found')
    const today = civilDate(act.now, life.zone)
    if ('correction' in said.cites) {
      const relations = await relationsOn(act.db, act.actor, productId, today)
      if (!productAbilities.changePhases({ relations })) return refused('not-found')
    }
    const left = mayLeave(life, said, today)
    if (!left.ok) return left
    await closeWhatGoesOn(act, life, said, today)
    const factId = await begin(act, life, said, left.value.expectedOn)
    await projectStages(act, productId)
    await record(act, {
      incubatorId: life.incubatorId,
      subject: `product:${productId}`,
      verb: 'product.phase-left',
      payload: {
        from: left.value.from?.phase ?? null,
        to: said.to,
        on: said.on,
        decision: 'decision' in said.cites ? said.cites.decision : null,
      },
    })
    return done({ factId })
  })
}

/** The phase left and the pause it was in end that day; an end given before stays as it was given. */
async function closeWhatGoesOn(
  { db, actor, now }: Act,
  life: ProductLife,
  { on }: Leaving,
  today: string,
): Promise<void> {
  const { phase, paused } = standingOf(life, today)
  if (phase)
    await db
      .updateTable('product_phases')
      .set({ ends_on: on })
      .where('id', '=', phase.id)
      .where('ends_on', 'is', null)
      .execute()
  if (paused)
    await db
      .updateTable('product_pauses')
      .set({ ends_on: on, ended_by: actor.personId, ended_at: now })
      .where('id', '=', paused.id)
      .where('ends_on', 'is', null)
      .execute()
}

async function begin(act: Act, life: ProductLife, { cites, to, on }: Leaving, expectedOn: string | null) {
  const cited =
    'decision' in cites
      ? { origin: 'decision' as const, decisionId: cites.decision, reason: '' }
      : { origin: 'correction' as const, decisionId: null, reason: cites.correction }
  const next = life.phases.find(({ phase }) => phase === to)
  if (!next) return addEnd(act, life.id, { ...cited, kind: to, onDate: on })
  const id = await addPhase(act, life.id, { ...cited, phase: to, startsOn: on, endsOn: null, expectedOn })
  await plantMilestones(act, life.id, { id, phase: to, startsOn: on, expectedOn })
  return id
}
