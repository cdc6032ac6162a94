import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import { addDays, type CivilDate } from '../../platform/dates.ts'
import { type Reminder, remindersOn } from './reminders.ts'
import './tables.ts'

export interface ToRemind extends Reminder {
  productId: string
  product: string
}

const HORIZON_DAYS = 31

/** The reminders of an incubator useful that day and not sent yet, by product. */
export async function listToRemind(db: Db, incubatorId: string, today: CivilDate): Promise<ToRemind[]> {
  const rows = await db
    .selectFrom('investment_due as d')
    .innerJoin('products as p', 'p.id', 'd.product_id')
    .select(['d.product_id as productId', 'd.due_on as dueOn', 'd.meets_on as meetsOn', 'p.name'])
    .select(
      sql<string[]>`array(select r.kind || ' ' || r.due_on from investment_reminders r
        where r.product_id = d.product_id)`.as('sent'),
    )
    .where('d.incubator_id', '=', incubatorId)
    .where('d.due_on', 'is not', null)
    .where(({ or, eb, and }) =>
      or([
        eb('d.due_on', '<=', addDays(today, HORIZON_DAYS)),
        and([eb('d.meets_on', '>', today), eb('d.meets_on', '<=', addDays(today, HORIZON_DAYS))]),
      ]),
    )
    .orderBy('d.product_id')
    .execute()
  return rows.flatMap(({ productId, name, dueOn, meetsOn, sent }) =>
    dueOn === null
      ? []
      : remindersOn(today, { dueOn, meetsOn })
          .filter(({ kind, about }) => !sent.includes(`${kind} ${about}`))
          .map(reminder => ({ productId, product: name, ...reminder })),
  )
}
