import type { Act } from '../../../platform/act.ts'
import { type CivilDate, daysBetween } from '../../../platform/dates.ts'
import { milestonesOf } from '../default-milestones.ts'
import '../tables.ts'

/** Marks out a phase that begins, in the transaction that begins it. */
export async function plantMilestones(
  act: Act,
  productId: string,
  begun: { id: string; phase: string; startsOn: CivilDate; expectedOn: CivilDate | null },
): Promise<void> {
  const { id, phase, startsOn, expectedOn } = begun
  const length = expectedOn === null ? null : daysBetween(startsOn, expectedOn)
  const milestones = milestonesOf(phase, startsOn, length)
  if (milestones.length === 0) return
  await act.db
    .insertInto('product_milestones')
    .values(
      milestones.map(({ label, dueOn }) => ({
        id: act.newId(),
        product_id: productId,
        phase_id: id,
        label,
        due_on: dueOn,
        recorded_by: act.actor.personId,
        recorded_at: act.now,
      })),
    )
    .execute()
}
