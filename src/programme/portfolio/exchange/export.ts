import type { CivilDate } from '../../../platform/dates.ts'
import type { Known } from './known.ts'
import { readIncubator } from './read-incubator.ts'
import { readProduct } from './read-product.ts'
import { incubatorRecordWith, newIncubatorRecord, newRecord, recordWith } from './record-of.ts'
import { writePortfolio } from './write-file.ts'

/** Export : records as they were read with what changed since, and those of products born here. */
export function exportPortfolio(
  { imported, own, incubators, local }: Known,
  today: CivilDate,
): { text: string; products: number; incubators: number } {
  const products = [
    ...[...imported.values()].map(({ record, now }) =>
      recordWith(record, readProduct(record, today).state, now),
    ),
    ...[...own.values()].map(({ id, now }) => newRecord(id, now)),
  ]
  const pointed = new Set([...own.values()].map(({ now }) => now.incubator))
  const included = [
    ...[...incubators].flatMap(([id, { record, now }]) =>
      record === null ? [] : [incubatorRecordWith(record, readIncubator(record, id).state, now)],
    ),
    ...[...local].flatMap(([slug, { now }]) => (pointed.has(slug) ? [newIncubatorRecord(slug, now)] : [])),
  ]
  return {
    text: writePortfolio(products, included),
    products: products.length,
    incubators: included.length,
  }
}
