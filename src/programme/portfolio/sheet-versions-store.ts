import type { Db } from '../../platform/database/tables.ts'
import '../people/tables.ts'
import { EMPTY_SHEET, type Sheet } from './sheet.ts'
import './tables.ts'

/** A saved version of a product's sheet; its number is the optimistic lock. */
export interface SheetVersion {
  number: number
  sheet: Sheet
  by: string
  savedAt: Date
}

/** The last version of a product's sheet. */
export async function findLastSheet(db: Db, productId: string): Promise<SheetVersion | undefined> {
  const row = await db
    .selectFrom('product_sheets as s')
    .leftJoin('people as p', 'p.id', 's.saved_by')
    .select(['s.number', 's.content', 's.saved_at as savedAt', 'p.name'])
    .where('s.product_id', '=', productId)
    .orderBy('s.number', 'desc')
    .executeTakeFirst()
  if (!row) return undefined
  const content = row.content as unknown as Partial<Sheet>
  return {
    number: row.number,
    sheet: { ...EMPTY_SHEET, ...content },
    by: row.name ?? '',
    savedAt: row.savedAt,
  }
}
