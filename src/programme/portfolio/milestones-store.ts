import type { Db } from '../../platform/database/tables.ts'
import { civilDate } from '../../platform/dates.ts'
import type { Milestone } from './milestone.ts'
import './tables.ts'

/**
 * The milestones of a product that hold, with all that was said of each, the first due first.
 * @param zone of the incubator: what was said one day was said on its clock
 */
export async function listMilestones(db: Db, productId: string, zone: string): Promise<Milestone[]> {
  const rows = await db
    .selectFrom('product_milestones')
    .select(['id', 'label', 'due_on as dueOn', 'recorded_at'])
    .where('product_id', '=', productId)
    .where('cancelled_at', 'is', null)
    .orderBy('due_on')
    .orderBy('label')
    .orderBy('id')
    .execute()
  if (rows.length === 0) return []
  const said = await db
    .selectFrom('product_milestone_states')
    .select(['milestone_id', 'number', 'state', 'on_date as on', 'note', 'recorded_at'])
    .where(
      'milestone_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('number')
    .execute()
  const byMilestone = Map.groupBy(said, ({ milestone_id }) => milestone_id)
  return rows.map(({ recorded_at, ...row }) => ({
    ...row,
    plannedOn: civilDate(recorded_at, zone),
    said: (byMilestone.get(row.id) ?? []).map(({ number, state, on, note, recorded_at: at }) => ({
      number,
      state,
      on,
      note,
      saidOn: civilDate(at, zone),
    })),
  }))
}
