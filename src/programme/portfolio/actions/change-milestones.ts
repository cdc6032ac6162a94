import type { Act } from '../../../platform/act.ts'
import type { CivilDate } from '../../../platform/dates.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import type { ProductLife } from '../life.ts'
import { standingOf } from '../life-standing.ts'
import type { Milestone } from '../milestone.ts'
import { type MilestoneChange, type MilestoneRefusal, mayPlan, maySay } from '../milestone-changing.ts'
import { listMilestones } from '../milestones-store.ts'
import '../tables.ts'
import { onProduct, recordOn } from './on-product.ts'

type Changed<T> = Promise<Outcome<T, MilestoneRefusal | 'not-found'>>

/** Adds a milestone to the current phase; asked twice, it is there once. */
export const addMilestone = (
  act: Act,
  productId: string,
  said: { label: string; dueOn: CivilDate },
): Changed<{ id: string }> =>
  onProduct(act, productId, 'changeMilestones', async (act, life, today) => {
    const { ended, phase } = standingOf(life, today)
    if (ended) return refused('ended')
    const known = await listMilestones(act.db, productId, life.zone)
    const same = known.find(each => each.label === said.label && each.dueOn === said.dueOn)
    if (same) return done({ id: same.id })
    const may = mayPlan({ ...said, count: known.length }, today)
    if (!may.ok) return may
    const id = act.newId()
    await act.db
      .insertInto('product_milestones')
      .values({
        id,
        product_id: productId,
        phase_id: phase?.id ?? null,
        label: said.label,
        due_on: said.dueOn,
        recorded_by: act.actor.personId,
        recorded_at: act.now,
      })
      .execute()
    await recordOn(act, life, 'milestone-added', { milestone: id, due: said.dueOn })
    return done({ id })
  })

/** Put off, reached or missed. */
export const sayMilestone = (
  act: Act,
  productId: string,
  milestoneId: string,
  said: MilestoneChange,
): Changed<{ number: number }> =>
  onMilestone(act, productId, milestoneId, async (act, life, milestone, today) => {
    const may = maySay(milestone, said, today)
    if (!may.ok) return may
    const { number, on } = may.value
    await act.db
      .insertInto('product_milestone_states')
      .values({
        milestone_id: milestoneId,
        number,
        state: said.state,
        on_date: on,
        note: said.note,
        recorded_by: act.actor.personId,
        recorded_at: act.now,
      })
      .execute()
    await recordOn(act, life, `milestone-${said.state}`, { milestone: milestoneId, number, on })
    return done({ number })
  })

/** Taken away: it is kept, and no longer shown. */
export const cancelMilestone = (act: Act, productId: string, milestoneId: string): Changed<{ id: string }> =>
  onMilestone(act, productId, milestoneId, async (act, life, { id }) => {
    await act.db
      .updateTable('product_milestones')
      .set({ cancelled_at: act.now, cancelled_by: act.actor.personId })
      .where('id', '=', id)
      .execute()
    await recordOn(act, life, 'milestone-cancelled', { milestone: id })
    return done({ id })
  })

function onMilestone<T>(
  act: Act,
  productId: string,
  milestoneId: string,
  work: (
    act: Act,
    life: ProductLife,
    milestone: Milestone,
    today: CivilDate,
  ) => Promise<Outcome<T, MilestoneRefusal>>,
): Changed<T> {
  return onProduct<T, MilestoneRefusal | 'not-found'>(
    act,
    productId,
    'changeMilestones',
    async (act, life, today) => {
      const milestone = (await listMilestones(act.db, productId, life.zone)).find(
        ({ id }) => id === milestoneId,
      )
      if (!milestone) return refused('not-found')
      if (standingOf(life, today).ended) return refused('ended')
      return work(act, life, milestone, today)
    },
  )
}
