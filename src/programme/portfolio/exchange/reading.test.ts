import { describe, expect, it } from 'vitest'
import { countPortfolio } from '../../../../test/portfolio/count-portfolio.ts'
import { bytesOf, product, smallPortfolio } from '../../../../test/portfolio/small-portfolio.ts'
import { segmentsOfLife } from './life.ts'
import { countByKind, ODDITY_KINDS, type OddityKind } from './oddities.ts'
import { oddityCsv } from './oddity-csv.ts'
import { factsOf, KIND_WORDS } from './oddity-words.ts'
import { readPortfolio } from './read-file.ts'
import { type Reading, readAll } from './reading.ts'

const TODAY = '2026-11-25'

const reading = (file: object = smallPortfolio()): Reading => {
  const read = readPortfolio(bytesOf(file))
  if (!read.ok) throw new Error(read.refusal.reason)
  return readAll(read.value, TODAY)
}
const lifeOf = (id: string, file?: object) => {
  const { products } = reading(file)
  return segmentsOfLife(products.find(each => each.id === id)?.state.life ?? [])
}
const stateOf = (id: string) => reading().products.find(each => each.id === id)?.state

describe('a portfolio read', () => {
  it('lists every kind of oddity there is, each at least once, in words', () => {
    const counts = countByKind(reading().oddities)
    const missing = ODDITY_KINDS.filter(kind => !counts.has(kind))
    expect(missing).toEqual(['out-of-order'])
    expect(new Set(Object.values(KIND_WORDS)).size).toBe(ODDITY_KINDS.length)
  })

  it('counts what a plain count of the file gives', () => {
    const file = smallPortfolio()
    file.data = file.data.filter(({ id }) => id !== 'mal-date')
    const plain = countPortfolio(file, TODAY) as Record<string, number>
    const { products, incubators, oddities } = reading(file)
    const counts = countByKind(oddities)
    const life = products.flatMap(({ state }) => state.life)
    expect(products).toHaveLength(plain['products'] ?? -1)
    expect(incubators).toHaveLength((plain['incubators'] ?? -1) + 1)
    expect(life).toHaveLength(plain['rows'] ?? -1)
    for (const kind of [
      'same-day',
      'gap',
      'overlap',
      'future-start',
      'end-date-last',
      'after-an-end',
      'unknown-incubator',
      'open-end',
      'event',
      'free-name',
    ] as OddityKind[])
      expect([kind, counts.get(kind) ?? 0]).toEqual([kind, plain[kind]])
  })

  it('ends a phase without an end where the next begins, which is ordinary', () => {
    expect(lifeOf('quai-neuf')).toEqual([
      { stage: 'investigation', startsOn: '2024-01-15', endsOn: '2024-06-01' },
      { stage: 'construction', startsOn: '2024-06-01', endsOn: '2025-02-01' },
      { stage: 'acceleration', startsOn: '2025-02-01', endsOn: null },
    ])
    const own = reading().oddities.find(({ externalId }) => externalId === 'quai-neuf')
    expect(own?.oddities.map(({ kind }) => kind)).toEqual(['open-end', 'open-end'])
  })

  it('of two phases of one day, stays in the later one of the programme', () => {
    expect(lifeOf('meme.jour')).toEqual([{ stage: 'construction', startsOn: '2023-05-02', endsOn: null }])
  })

  it('keeps gaps, cuts overlaps, and follows a product after its end', () => {
    expect(lifeOf('trou_et_bord').map(({ stage, startsOn, endsOn }) => [stage, startsOn, endsOn])).toEqual([
      ['investigation', '2022-01-10', '2022-03-01'],
      ['construction', '2022-06-01', '2023-01-01'],
      ['acceleration', '2023-01-01', '2024-05-05'],
      ['transferred', '2024-05-05', '2025-05-05'],
      ['stopped', '2025-05-05', null],
    ])
  })

  it('places a row of an unknown name, and none whose date cannot be', () => {
    expect(lifeOf('mal-date')).toEqual([{ stage: 'maturation-douce', startsOn: '2024-03-03', endsOn: null }])
    const { oddities = [] } = reading().oddities.find(({ externalId }) => externalId === 'mal-date') ?? {}
    expect(oddities.map(({ kind }) => kind)).toEqual([
      'empty-start',
      'bad-date',
      'bad-date',
      'unknown-phase',
      'end-before-start',
      'end-date-last',
    ])
  })

  it('says rows in the wrong order', () => {
    const file = smallPortfolio()
    file.data = [
      product('x', [
        ['construction', '2025-01-01'],
        ['investigation', '2024-01-01'],
      ]),
    ]
    expect(countByKind(reading(file).oddities).get('out-of-order')).toBe(1)
  })

  it('cleans texts, links and themes, and keeps no script nor tag', () => {
    expect(stateOf('tout-autre')).toMatchObject({
      name: 'Tout autre',
      contact: 'equipe@lavoir.example',
      link: '',
      repository: 'https://code.example.org/depot',
      accessibility: '',
      themes: ['Santé', 'Haies'],
    })
    expect(stateOf('tout-autre')?.pitch).toHaveLength(600)
    const text = stateOf('invisible')?.description ?? ''
    expect(text).toBe('Avantaprès  [ici](javascript:alert(1)) https://lavoir.example')
  })

  it('makes an incubator of one that is only pointed to, and says so', () => {
    const stub = reading().incubators.find(({ id }) => id === 'absent')
    expect(stub).toMatchObject({ record: null, state: { name: 'absent' } })
    expect(stub?.state.administration).toContain('absent du fichier')
  })

  it('gives every oddity as a table no spreadsheet would run', () => {
    const csv = oddityCsv([
      { externalId: '=1+1', oddities: [{ kind: 'free-name', detail: { name: '"x"' } }] },
    ])
    expect(csv).toContain(`"'=1+1";"free-name";"pour information"`)
    expect(csv).toContain('""x""')
    expect(factsOf({ kind: 'gap', detail: { after: 'b', before: 'a', start: '2024-01-02' } })).toBe(
      '« a », puis « b », début 2 janvier 2024',
    )
  })
})
