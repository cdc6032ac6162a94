import type { CivilDate } from '../../../platform/dates.ts'
import { type IncubatorChange, incubatorDifferences } from './incubator-differences.ts'
import type { Known, KnownProduct } from './known.ts'
import type { OdditiesOf } from './oddities.ts'
import { readProduct } from './read-product.ts'
import type { ReadIncubator, Reading, ReadProduct } from './reading.ts'
import { newRecord, recordWith } from './record-of.ts'
import { differing, type Field, same } from './state.ts'

/** Différences : what a file would change, before anything is; Pépin's own corrections are never lost in silence. */
export interface FieldChange {
  field: Field
  /** Corrected in Pépin since the last import: kept unless one asks to overwrite. */
  conflict: boolean
}
export interface ProductChange {
  product: ReadProduct
  known: KnownProduct
  fields: FieldChange[]
}
export interface Differences {
  created: ReadProduct[]
  changed: ProductChange[]
  unchanged: number
  /** Known, and no longer in the file: nothing is removed. */
  absent: string[]
  /** Born here, and said otherwise by the file: left as they are. */
  own: string[]
  newIncubators: ReadIncubator[]
  /** Of this Pépin already, under the same address. */
  joinedIncubators: ReadIncubator[]
  changedIncubators: IncubatorChange[]
  oddities: OdditiesOf[]
}

export function differencesOf(reading: Reading, known: Known, today: CivilDate): Differences {
  const created: ReadProduct[] = []
  const changed: ProductChange[] = []
  const own: string[] = []
  let unchanged = 0
  for (const product of reading.products) {
    const before = known.imported.get(product.id)
    const born = before ? undefined : known.own.get(product.id)
    if (before) {
      const change = changeOf(product, before, today)
      if (change) changed.push(change)
      else unchanged++
    } else if (born && born.now.incubator === product.state.incubator) {
      if (same(newRecord(born.id, born.now), product.record)) unchanged++
      else own.push(product.id)
    } else created.push(product)
  }
  const present = new Set(reading.products.map(({ id }) => id))
  const absent = [...known.imported.keys()].filter(id => !present.has(id)).sort()
  return {
    created,
    changed,
    unchanged,
    absent,
    own,
    ...incubatorDifferences(reading.incubators, known),
    oddities: reading.oddities,
  }
}

function changeOf(product: ReadProduct, known: KnownProduct, today: CivilDate): ProductChange | null {
  if (same(product.record, known.record)) return null
  const { state: then } = readProduct(known.record, today)
  // What an export would give: nothing to learn from it.
  if (same(recordWith(known.record, then, known.now), product.record)) return null
  const fields = differing(then, product.state)
    .filter(field => !same(known.now[field], product.state[field]))
    .map(field => ({ field, conflict: !same(known.now[field], then[field]) }))
  return { product, known, fields }
}

export const conflictsOf = ({ fields }: ProductChange): Field[] =>
  fields.filter(({ conflict }) => conflict).map(({ field }) => field)

/** Whether applying would write nothing at all. */
export const nothingToDo = (all: Differences): boolean =>
  [all.created, all.changed, all.newIncubators, all.joinedIncubators, all.changedIncubators].every(
    list => list.length === 0,
  )
