import type { Db } from '../../../platform/database/tables.ts'
import type { EndKind } from '../product.ts'
import { EMPTY_SHEET, type Sheet, sheetSchema } from '../sheet.ts'
import '../tables.ts'
import { inOrder, type LifeRow } from './life.ts'

/** What holds of products' lives and sheets, many products at once. */
export async function lifeByProduct(db: Db): Promise<Map<string, LifeRow[]>> {
  const phases = await db
    .selectFrom('product_phases')
    .select(['product_id as productId', 'phase as stage', 'starts_on as startsOn', 'ends_on as endsOn'])
    .where('cancelled_at', 'is', null)
    .orderBy('recorded_at')
    .orderBy('id')
    .execute()
  const ends = await db
    .selectFrom('product_ends')
    .select(['product_id as productId', 'on_date as startsOn'])
    .select(eb => eb.ref('kind').$castTo<EndKind>().as('stage'))
    .where('cancelled_at', 'is', null)
    .orderBy('recorded_at')
    .orderBy('id')
    .execute()
  const all = new Map<string, LifeRow[]>()
  for (const { productId, ...row } of [...phases, ...ends.map(end => ({ ...end, endsOn: null }))]) {
    const rows = all.get(productId) ?? []
    rows.push(row)
    all.set(productId, rows)
  }
  return new Map([...all].map(([id, rows]) => [id, inOrder(rows)]))
}

export async function sheetByProduct(db: Db): Promise<Map<string, Sheet>> {
  const rows = await db
    .selectFrom('product_sheets')
    .distinctOn('product_id')
    .select(['product_id', 'content'])
    .orderBy('product_id')
    .orderBy('number', 'desc')
    .execute()
  return new Map(rows.map(({ product_id, content }) => [product_id, sheetOf(content)]))
}

/** A sheet as kept; what an older version lacks is empty. */
export function sheetOf(content: unknown): Sheet {
  const whole = { ...EMPTY_SHEET, ...(content as Partial<Sheet>) }
  const read = sheetSchema.safeParse(whole)
  return read.success ? read.data : whole
}
