import { sql } from 'kysely'
import { type Act, within } from '../../../platform/act.ts'
import { computeDue, type ProjectedProduct } from '../due-facts-store.ts'
import '../tables.ts'

/** Brings the projection of these products up to their facts, in the transaction that changed them. */
export async function projectDue({ db }: Pick<Act, 'db'>, productIds: readonly string[]): Promise<void> {
  const projected = await computeDue(db, productIds)
  if (projected.length > 0) await save(db, projected)
}

/**
 * Projects again what changed in an earlier slice, which cannot call this one: at most `limit` products, the rest
 * later. A product another process is at is left to it.
 * @returns how many were done
 */
export function projectChanged(act: Act, limit: number): Promise<number> {
  return within(act, async ({ db }) => {
    const changed = await db
      .selectFrom('products')
      .select('id')
      .where('changed', '=', true)
      .limit(limit)
      .forUpdate()
      .skipLocked()
      .execute()
    if (changed.length === 0) return 0
    const ids = changed.map(({ id }) => id)
    await projectDue({ db }, ids)
    await sql`update products set changed = false where id = any(${ids}::uuid[])`.execute(db)
    return changed.length
  })
}

const BATCH = 1_000

/** All of them, by batches. */
export async function projectAllChanged(act: Act): Promise<void> {
  while ((await projectChanged(act, BATCH)) === BATCH);
}

/** The rule of an incubator changed: each of its products is to be projected again. */
export async function markIncubator({ db }: Pick<Act, 'db'>, incubatorId: string): Promise<void> {
  await db.updateTable('products').set({ changed: true }).where('incubator_id', '=', incubatorId).execute()
}

// As one JSON text: one parameter, one statement, whatever the number of rows.
const save = (db: Act['db'], rows: readonly ProjectedProduct[]) =>
  sql`
  insert into investment_due (product_id, incubator_id, due_on, window_from, because, decided_on, money_until,
    risk_on, meets_on)
  select "productId", "incubatorId", "dueOn", "windowFrom", because, "decidedOn", "moneyUntil", "riskOn", "meetsOn"
  from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r("productId" uuid, "incubatorId" uuid, "dueOn" date,
    "windowFrom" date, because text, "decidedOn" date, "moneyUntil" date, "riskOn" date, "meetsOn" date)
  on conflict (product_id) do update set incubator_id = excluded.incubator_id, due_on = excluded.due_on,
    window_from = excluded.window_from, because = excluded.because, decided_on = excluded.decided_on,
    money_until = excluded.money_until, risk_on = excluded.risk_on, meets_on = excluded.meets_on`.execute(db)
