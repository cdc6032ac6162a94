import type { Act } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import type { ProductChange } from '../exchange/differences.ts'
import { SOURCE } from '../exchange/format.ts'
import type { Field } from '../exchange/state.ts'
import '../exchange/exchange-tables.ts'
import { sheetSchema } from '../sheet.ts'
import { sheetWithin } from './import-products.ts'
import { replaceLife } from './replace-life.ts'

/** Brings a product up to its new record; what was corrected here stays unless one asked to overwrite. */
export async function changeImported(
  act: Act,
  { product, known, fields }: ProductChange,
  said: { importId: string; overwrite: boolean; incubatorIds: ReadonlyMap<string, string> },
): Promise<void> {
  const { db, now } = act
  const { productId } = known
  const applied = new Set<Field>(
    fields.filter(({ conflict }) => said.overwrite || !conflict).map(({ field }) => field),
  )
  const { state } = product
  const incubatorId = said.incubatorIds.get(state.incubator)
  await db
    .updateTable('products')
    .set({
      updated_at: now,
      changed: true,
      ...(applied.has('name') ? { name: state.name } : {}),
      ...(applied.has('pitch') ? { pitch: state.pitch } : {}),
      ...(applied.has('themes') ? { themes: state.themes } : {}),
      ...(applied.has('incubator') && incubatorId ? { incubator_id: incubatorId } : {}),
    })
    .where('id', '=', productId)
    .execute()
  await saveSheet(act, { product, known, fields }, applied)
  if (applied.has('life')) await replaceLife(act, productId, known.now.life, state.life)
  await db
    .updateTable('imported_products')
    .set({ record: JSON.stringify(product.record), import_id: said.importId })
    .where('source', '=', SOURCE)
    .where('external_id', '=', product.id)
    .execute()
  const { incubator_id } = await db
    .selectFrom('products')
    .select('incubator_id')
    .where('id', '=', productId)
    .executeTakeFirstOrThrow()
  const kept = fields.map(({ field }) => field).filter(field => !applied.has(field))
  await record(act, {
    incubatorId: incubator_id,
    subject: `product:${productId}`,
    verb: 'product.import-updated',
    payload: { import: said.importId, fields: [...applied], kept },
  })
}

async function saveSheet(
  { db, now, actor }: Act,
  { product, known }: ProductChange,
  applied: ReadonlySet<Field>,
): Promise<void> {
  const changed = Object.keys(sheetSchema.shape).filter(field => applied.has(field as Field))
  if (changed.length === 0) return
  const next = { ...known.now, ...Object.fromEntries(changed.map(f => [f, product.state[f as Field]])) }
  const { number } = await db
    .selectFrom('product_sheets')
    .select(eb => eb.fn.coalesce(eb.fn.max('number'), eb.lit(0)).as('number'))
    .where('product_id', '=', known.productId)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('product_sheets')
    .values({
      product_id: known.productId,
      number: number + 1,
      content: JSON.stringify(sheetWithin(next)),
      saved_by: actor.personId,
      saved_at: now,
    })
    .execute()
}
