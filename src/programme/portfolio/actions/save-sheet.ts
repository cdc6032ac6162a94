import type { Act } from '../../../platform/act.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import type { Sheet } from '../sheet.ts'
import { findLastSheet } from '../sheet-versions-store.ts'
import '../tables.ts'
import { onProduct, recordOn } from './on-product.ts'

/**
 * Saves the sheet of a product as a new version, and what the public list shows of it.
 * @param base number of the version the person wrote over; 0 when there was none
 */
export const saveSheet = (
  act: Act,
  productId: string,
  { sheet, base }: { sheet: Sheet; base: number },
): Promise<Outcome<{ number: number }, 'changed-meanwhile' | 'not-found'>> =>
  onProduct(act, productId, 'writeSheet', async (act, life) => {
    const last = await findLastSheet(act.db, productId)
    const same = last !== undefined && JSON.stringify(last.sheet) === JSON.stringify(sheet)
    // A second click: what was asked is saved.
    if (same) return done({ number: last.number })
    if ((last?.number ?? 0) !== base) return refused('changed-meanwhile')
    const number = base + 1
    await act.db
      .insertInto('product_sheets')
      .values({
        product_id: productId,
        number,
        content: JSON.stringify(sheet),
        saved_by: act.actor.personId,
        saved_at: act.now,
      })
      .execute()
    await act.db
      .updateTable('products')
      .set({ pitch: sheet.pitch, updated_at: act.now })
      .where('id', '=', productId)
      .execute()
    await recordOn(act, life, 'sheet-saved', { number })
    return done({ number })
  })
