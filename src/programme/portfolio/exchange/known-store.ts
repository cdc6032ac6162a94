import type { Db } from '../../../platform/database/tables.ts'
import '../../incubators/store.ts'
import { titleAgreed } from '../agreed-store.ts'
import { EMPTY_SHEET, type Sheet } from '../sheet.ts'
import './exchange-tables.ts'
import { SOURCE } from './format.ts'
import type { Known, KnownIncubator } from './known.ts'
import type { LifeRow } from './life.ts'
import type { State } from './state.ts'
import { lifeByProduct, sheetByProduct } from './state-store.ts'

/** Everything a file can be compared with: what was imported, what was born here, as they are now. */
export async function loadKnown(db: Db): Promise<Known> {
  const { incubators, local, externalIds } = await loadIncubators(db)
  const lives = await lifeByProduct(db)
  const sheets = await sheetByProduct(db)
  const rows = await db
    .selectFrom('products as p')
    .innerJoin('incubators as i', 'i.id', 'p.incubator_id')
    .leftJoin('imported_products as m', join =>
      join.onRef('m.product_id', '=', 'p.id').on('m.source', '=', SOURCE),
    )
    .select([
      'p.id',
      'p.slug',
      'p.name',
      'p.pitch',
      'p.themes',
      'p.incubator_id',
      'm.external_id',
      'm.record',
    ])
    .select(['i.name as incubator_name'])
    .select(titleAgreed().as('agreed'))
    .orderBy('p.id')
    .execute()
  const known: Known = { imported: new Map(), own: new Map(), incubators, local, before: incubators.size > 0 }
  for (const row of rows) {
    const incubator = externalIds.get(row.incubator_id) ?? ''
    const now = stateOf(row, incubator, sheets.get(row.id), lives.get(row.id))
    if (row.external_id !== null && row.record !== null)
      known.imported.set(row.external_id, { productId: row.id, record: row.record, now })
    else {
      // A title nobody agreed to publish leaves with no file.
      const title = row.agreed ? row.name : null
      const id = row.agreed ? row.slug : row.id
      const name = title ?? `Produit de ${row.incubator_name}`
      known.own.set(id, { productId: row.id, id, now: { ...now, name } })
    }
  }
  return known
}

const stateOf = (
  row: { name: string; pitch: string; themes: string[] },
  incubator: string,
  sheet: Sheet = EMPTY_SHEET,
  life: LifeRow[] = [],
): State => ({ ...sheet, name: row.name, incubator, pitch: row.pitch, themes: row.themes, life })

async function loadIncubators(db: Db) {
  const rows = await db
    .selectFrom('incubators as i')
    .leftJoin('imported_incubators as m', join =>
      join.onRef('m.incubator_id', '=', 'i.id').on('m.source', '=', SOURCE),
    )
    .select(['i.id', 'i.slug', 'i.name', 'i.administration', 'i.contact_email', 'm.external_id', 'm.record'])
    .execute()
  const incubators = new Map<string, KnownIncubator>()
  const local = new Map<string, KnownIncubator>()
  for (const { id, slug, name, administration, contact_email, external_id, record } of rows) {
    const now = { name, administration, contact: contact_email }
    if (external_id === null) local.set(slug, { incubatorId: id, record: null, now })
    else incubators.set(external_id, { incubatorId: id, record, now })
  }
  const externalIds = new Map(rows.map(({ id, slug, external_id }) => [id, external_id ?? slug]))
  return { incubators, local, externalIds }
}
