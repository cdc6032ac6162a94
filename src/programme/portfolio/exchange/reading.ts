import type { CivilDate } from '../../../platform/dates.ts'
import type { IncubatorRecord, PortfolioFile, ProductRecord } from './format.ts'
import { type OdditiesOf, type Oddity, odd } from './oddities.ts'
import { type IncubatorState, readIncubator } from './read-incubator.ts'
import { readProduct } from './read-product.ts'
import type { State } from './state.ts'

/** Un fichier lu en entier : products, incubators, those only pointed to, and every oddity. */
export interface ReadProduct {
  id: string
  record: ProductRecord
  state: State
}
export interface ReadIncubator {
  id: string
  /** Null for a stub: products point to it, the file does not have it. */
  record: IncubatorRecord | null
  state: IncubatorState
}
export interface Reading {
  products: ReadProduct[]
  incubators: ReadIncubator[]
  oddities: OdditiesOf[]
}

export const ofIncubator = (id: string): string => `incubator:${id}`

export function readAll(file: PortfolioFile, today: CivilDate): Reading {
  const present = new Map(file.incubators.map(record => [record.id, record]))
  const pointed = new Set(file.products.map(({ relationships }) => relationships.incubator.data.id))
  const found: OdditiesOf[] = []
  const keep = (externalId: string, oddities: Oddity[]) => {
    if (oddities.length > 0) found.push({ externalId, oddities })
  }
  const products = file.products.map(record => {
    const { state, oddities } = readProduct(record, today)
    if (!present.has(state.incubator)) oddities.push(odd('unknown-incubator', { id: state.incubator }))
    keep(record.id, oddities)
    return { id: record.id, record, state }
  })
  const incubators = [...new Set([...present.keys(), ...pointed])].map(id => {
    const record = present.get(id) ?? null
    const { state, oddities } = readIncubator(record, id)
    if (!pointed.has(id)) oddities.push(odd('no-product', { id }))
    keep(ofIncubator(id), oddities)
    return { id, record, state }
  })
  return { products, incubators, oddities: found }
}
