import type { IncubatorRecord, ProductRecord } from './format.ts'

/** Fichier écrit : one order of records and of keys, so that the same portfolio is the same bytes. */
const KEYS = [
  'links',
  'data',
  'included',
  'id',
  'type',
  'attributes',
  'relationships',
  'name',
  'title',
  'pitch',
  'start',
  'end',
  'date',
  'comment',
]

const rank = (key: string) => (KEYS.includes(key) ? KEYS.indexOf(key) : KEYS.length)
const byKey = ([a]: [string, unknown], [b]: [string, unknown]) => rank(a) - rank(b) || (a < b ? -1 : 1)
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

export function writePortfolio(
  products: readonly ProductRecord[],
  incubators: readonly IncubatorRecord[],
): string {
  const file = { data: products.toSorted(byId), included: incubators.toSorted(byId) }
  return `${JSON.stringify(ordered(file), null, 1)}\n`
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(byKey)
      .map(([key, each]) => [key, ordered(each)]),
  )
}
