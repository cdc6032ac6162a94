import type { Act } from '../../../platform/act.ts'
import { done, type Outcome } from '../../../platform/outcome.ts'
import { mayRename, type RenameRefusal } from '../naming.ts'
import '../tables.ts'
import { onProduct, recordOn } from './on-product.ts'

/** Another name; links to the product hold, its address stays what it was. */
export const renameProduct = (
  act: Act,
  productId: string,
  said: { name: string; seen: string },
): Promise<Outcome<null, RenameRefusal | 'not-found'>> =>
  onProduct(act, productId, 'rename', async (act, life) => {
    const may = mayRename(said, life.name)
    if (!may.ok || said.name === life.name) return may
    await act.db
      .updateTable('products')
      .set({ name: said.name, updated_at: act.now })
      .where('id', '=', productId)
      .execute()
    await recordOn(act, life, 'renamed', { from: life.name, to: said.name })
    return done(null)
  })
