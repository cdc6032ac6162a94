import { describe, expect, it } from 'vitest'
import { type RankingInput, type RankingInputItem, rank, summaryOf } from './ranking.ts'

/** Numbers that look random and never change. */
function seeded(seed: number) {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

function someItems(seed: number, count: number, jurors: number): RankingInputItem[] {
  const random = seeded(seed)
  return Array.from({ length: count }, (_, n) => ({
    id: `a${String(n).padStart(3, '0')}`,
    reviews: Array.from({ length: jurors }, (_, j) => j)
      .filter(() => random() < 0.6)
      .map(j => ({ reviewer: `j${j}`, total: 1 + Math.floor(random() * 26) / 5 })),
  }))
}

const shuffled = <T>(list: readonly T[], seed: number): T[] => {
  const random = seeded(seed)
  return list
    .map(value => ({ value, at: random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ value }) => value)
}

const ranked = (items: readonly RankingInputItem[]) => rank({ items, places: 3 }).items
const SEEDS = Array.from({ length: 40 }, (_, n) => n + 1)

describe('the ranking', () => {
  it.each(SEEDS)(
    'changes only names when things are renamed, and nothing when they are shuffled (%i)',
    seed => {
      const items = someItems(seed, 20, 5)
      const facts = (input: readonly RankingInputItem[]) =>
        new Map(ranked(input).map(({ id, ...said }) => [id, said]))
      const renamed = items.map(({ id, reviews }) => ({
        id: `z-${id}`,
        reviews: reviews.map(({ reviewer, total }) => ({ reviewer: `other-${reviewer}`, total })),
      }))
      const mixed = shuffled(items, seed).map(({ id, reviews }) => ({ id, reviews: shuffled(reviews, seed) }))
      const first = facts(items)
      for (const [id, said] of first) {
        expect(facts(renamed).get(`z-${id}`)).toEqual(said)
        expect(facts(mixed).get(id)).toEqual(said)
      }
      const reviewed = (input: readonly RankingInputItem[]) =>
        ranked(input).filter(({ place }) => place !== null)
      expect(reviewed(mixed)).toEqual(reviewed(items))
    },
  )

  it.each(SEEDS)('gives each its place, ties the same one, and chances that fill the places (%i)', seed => {
    const all = ranked(someItems(seed, 20, 4))
    const placed = all.filter(({ place }) => place !== null)
    for (const { place, through } of placed) {
      expect(placed.filter(other => other.place === place)).toHaveLength((through ?? 0) - (place ?? 0) + 1)
      expect(placed.filter(other => (other.place ?? 0) < (place ?? 0))).toHaveLength((place ?? 0) - 1)
    }
    expect(all.reduce((sum, { likely }) => sum + (likely?.among ?? 0), 0)).toBeCloseTo(3, 9)
  })

  it('takes severity off: the one read by a harsh juror is not behind for that', () => {
    const read = (id: string, ...totals: [string, number][]) => ({
      id,
      reviews: totals.map(([reviewer, total]) => ({ reviewer, total })),
    })
    const items = [
      ...Array.from({ length: 12 }, (_, n) => read(`c${n}`, ['harsh', 1 + (n % 3)], ['kind', 3 + (n % 3)])),
      read('by the harsh', ['harsh', 3]),
      read('by the kind', ['kind', 4]),
    ]
    const { items: order, effects } = rank({ items, places: 3 })
    const place = (id: string) => order.find(each => each.id === id)?.place ?? 0
    expect(place('by the harsh')).toBeLessThan(place('by the kind'))
    expect((effects.get('kind') ?? 0) - (effects.get('harsh') ?? 0)).toBeGreaterThan(1)
  })

  it('says nothing of chances while the places are not known', () => {
    expect(rank({ items: someItems(1, 5, 3), places: null }).items.map(({ likely }) => likely)).toEqual(
      new Array(5).fill(null),
    )
  })

  it('ranks by one juror alone, without a spread', () => {
    const items = [2, 6, 4].map((total, n) => ({ id: `a${n}`, reviews: [{ reviewer: 'j', total }] }))
    expect(ranked(items).map(({ id, place, spread }) => [id, place, spread])).toEqual([
      ['a1', 1, null],
      ['a2', 2, null],
      ['a0', 3, null],
    ])
  })

  it('ranks one application first, and none at all', () => {
    const reviews = [
      { reviewer: 'j', total: 2 },
      { reviewer: 'k', total: 6 },
    ]
    const likely = { among: 1, ranks: [1, 1, 1, 1, 1], zone: 'in' }
    expect(rank({ items: [{ id: 'a', reviews }], places: 12 }).items).toEqual([
      { id: 'a', place: 1, through: 1, mean: 4, spread: 2.828427125, reviews: 2, likely },
    ])
    expect(ranked([])).toEqual([])
  })

  it('ties all that are equal, whatever the order their scores came in', () => {
    // Sums of these differ in their last bit when their order does.
    const totals = [1.1, 2.2, 3.3, 5.7]
    const items = Array.from({ length: 6 }, (_, n) => ({
      id: `a${n}`,
      reviews: shuffled(totals, n).map((total, j) => ({ reviewer: `j${j}`, total })),
    }))
    expect(ranked(items).map(({ id, place, through }) => [id, place, through])).toEqual(
      items.map(({ id }) => [id, 1, 6]),
    )
  })

  it('puts last, without a place, what nobody reviewed', () => {
    const items = [
      { id: 'none', reviews: [] },
      { id: 'some', reviews: [{ reviewer: 'j', total: 1 }] },
    ]
    expect(ranked(items).map(({ id, place, mean, reviews }) => [id, place, mean, reviews])).toEqual([
      ['some', 1, 1, 1],
      ['none', null, null, 0],
    ])
  })

  const twice = [
    { reviewer: 'j', total: 2 },
    { reviewer: 'j', total: 3 },
  ]
  it.each<[string, RankingInput['items']]>([
    ['what is not a number', [{ id: 'a', reviews: [{ reviewer: 'j', total: Number.NaN }] }]],
    ['what is infinite', [{ id: 'a', reviews: [{ reviewer: 'j', total: Number.POSITIVE_INFINITY }] }]],
    [
      'an item given twice',
      [
        { id: 'a', reviews: [] },
        { id: 'a', reviews: [] },
      ],
    ],
    ['a reviewer heard twice', [{ id: 'a', reviews: twice }]],
  ])('refuses %s', (_, items) => {
    expect(() => ranked(items)).toThrow(RangeError)
  })

  it('says mean and spread of totals, nothing of none', () => {
    expect(summaryOf([])).toBeNull()
    expect(summaryOf([4])).toEqual({ mean: 4, spread: null })
    expect(summaryOf([2, 4, 6])).toEqual({ mean: 4, spread: 2 })
  })
})
