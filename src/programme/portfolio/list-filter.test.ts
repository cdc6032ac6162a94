import { expect, it } from 'vitest'
import { listPath, NO_FILTER, readCursor, readFilter } from './list-filter.ts'

const ID = '00000000-0000-4000-8000-000000000000'
const read = (query: Record<string, string>) => readFilter(name => query[name] ?? '')

it('keeps in an address all that was asked, and reads it back', () => {
  const filter = { words: 'école & été', incubator: 'la-serre', stage: 'stopped', theme: 'Travail / Emploi' }
  const query = new URL(listPath(filter, { startedOn: '2024-01-02', id: ID }), 'http://x').searchParams
  expect(readFilter(name => query.get(name) ?? '')).toEqual(filter)
  expect(readCursor(query.get('apres') ?? '')).toEqual({ startedOn: '2024-01-02', id: ID })
  expect(query.get('etape')).toBe('arrete')
  expect(listPath(NO_FILTER)).toBe('/produits')
})

it.each([
  ['a stage in English', { etape: 'stopped' }],
  ['a stage that is none', { etape: "'; drop" }],
  ['an incubator that cannot be', { incubateur: '../x' }],
  ['control characters', { mots: '\u0000\u202e', theme: '\u0000' }],
])('asks nothing of %s', (_, query) => {
  expect(read(query)).toEqual(NO_FILTER)
})

it.each(['', 'x', `2024-02-30.${ID}`, `2024-01-01.${'0'.repeat(36)}`, `2024-01-01.${ID}x`])(
  'begins at the first page for « %s »',
  text => {
    expect(readCursor(text)).toBeNull()
  },
)

it('goes on among those without a date', () => {
  expect(readCursor(`sans-date.${ID}`)).toEqual({ startedOn: null, id: ID })
})
