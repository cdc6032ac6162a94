import type { Db } from '../../platform/database/tables.ts'
import './tables.ts'

/** The last words of a product that has ended. */
export const findLastWords = (
  db: Db,
  productId: string,
): Promise<{ number: number; text: string } | undefined> =>
  db
    .selectFrom('product_last_words')
    .select(['number', 'text'])
    .where('product_id', '=', productId)
    .orderBy('number', 'desc')
    .executeTakeFirst()
