import type { Act } from '../../../platform/act.ts'
import { recordMany } from '../../../platform/journal.ts'
import { productBase, takeAddress } from '../exchange/addresses.ts'
import { SOURCE } from '../exchange/format.ts'
import { segmentsOfLife } from '../exchange/life.ts'
import type { ReadProduct } from '../exchange/reading.ts'
import type { State } from '../exchange/state.ts'
import '../exchange/exchange-tables.ts'
import { type Sheet, sheetSchema } from '../sheet.ts'
import { insertFacts, insertStages } from './import-facts.ts'
import { insertMany } from './insert-many.ts'

/** The sheet within a state: only its fields are kept. */
export const sheetWithin = (state: State): Sheet =>
  Object.fromEntries(
    Object.keys(sheetSchema.shape).map(field => [field, state[field as keyof Sheet]]),
  ) as Sheet

/** Creates the products of a file that Pépin does not have: a few statements, whatever their number. */
export async function createImported(
  act: Act,
  products: readonly ReadProduct[],
  incubatorIds: ReadonlyMap<string, string>,
  importId: string,
): Promise<void> {
  if (products.length === 0) return
  const { db, now, actor } = act
  const taken = new Set((await db.selectFrom('products').select('slug').execute()).map(({ slug }) => slug))
  const made = products.map(({ id: externalId, record, state }) => ({
    externalId,
    record,
    state,
    productId: act.newId(),
    life: state.life,
    incubatorId: incubatorIds.get(state.incubator) ?? '',
    slug: takeAddress(productBase(externalId), taken),
  }))
  await insertMany(
    db,
    'products',
    made.map(({ productId, incubatorId, slug, state }) => ({
      id: productId,
      incubator_id: incubatorId,
      application_id: null,
      slug,
      name: state.name,
      created_by: actor.personId,
      created_at: now,
      pitch: state.pitch,
      themes: state.themes,
      started_on: segmentsOfLife(state.life)[0]?.startsOn ?? null,
    })),
  )
  await insertFacts(act, made)
  await insertStages(act, made)
  await insertMany(
    db,
    'product_sheets',
    made.map(({ productId, state }) => ({
      product_id: productId,
      number: 1,
      content: JSON.stringify(sheetWithin(state)),
      saved_by: actor.personId,
      saved_at: now,
    })),
  )
  await insertMany(
    db,
    'imported_products',
    made.map(({ productId, externalId, record }) => ({
      source: SOURCE,
      external_id: externalId,
      product_id: productId,
      record: JSON.stringify(record),
      import_id: importId,
    })),
  )
  await recordMany(
    act,
    made.map(({ productId, incubatorId, externalId }) => ({
      incubatorId,
      subject: `product:${productId}`,
      verb: 'product.imported',
      payload: { import: importId, source: SOURCE, externalId },
    })),
  )
}
