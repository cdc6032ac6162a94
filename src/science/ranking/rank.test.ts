import { describe, expect, it } from 'vitest'
import { randomOf } from '../numbers/random.ts'
import { type CalibratedRanking, calibrate } from './rank.ts'
import type { Review } from './reviews.ts'
import { someReviews } from './simulated.fixture.ts'

const draws = 500
const rank = (reviews: readonly Review[], more: Partial<Parameters<typeof calibrate>[0]> = {}) =>
  calibrate({ reviews, places: 5, draws, ...more })
const review = (item: string, reviewer: string, score: number): Review => ({ item, reviewer, score })
const factsOf = ({ items }: CalibratedRanking, name = (id: string) => id) =>
  new Map(items.map(({ item, ...facts }) => [name(item), facts]))
const SEEDS = Array.from({ length: 12 }, (_, n) => n + 1)

describe('the calibrated ranking', () => {
  it.each(SEEDS)('changes only names when things are renamed, and nothing when shuffled (%i)', seed => {
    const reviews = someReviews({ items: 20, reviewers: 5, each: 3, seed })
    const random = randomOf(seed)
    const names = new Map<string, string>()
    const named = (id: string) => {
      if (!names.has(id)) names.set(id, `${Math.floor(random.next() * 1e9)}`)
      return names.get(id) ?? ''
    }
    const renamed = reviews.map(({ item, reviewer, score }) => review(named(item), named(reviewer), score))
    const shuffled = reviews
      .map(each => ({ each, key: random.next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ each }) => each)
    const first = rank(reviews)
    expect(rank(shuffled)).toEqual(first)
    expect(factsOf(rank(renamed))).toEqual(factsOf(first, named))
    expect(JSON.stringify(rank(reviews))).toBe(JSON.stringify(first))
  })

  it.each(SEEDS)('has expected ranks that share out all the ranks, and chances all the places (%i)', seed => {
    const { items } = rank(someReviews({ items: 30, reviewers: 6, each: 2, seed }))
    expect(items.reduce((sum, { er }) => sum + er, 0)).toBeCloseTo((30 * 31) / 2, 6)
    expect(items.reduce((sum, { among }) => sum + (among ?? 0), 0)).toBeCloseTo(5, 9)
    expect(items.map(({ er }) => er)).toEqual(items.map(({ er }) => er).toSorted((a, b) => a - b))
    for (const { ranks } of items) expect(ranks).toEqual(ranks?.toSorted((a, b) => a - b))
  })

  it('hardly moves when one juror marks everything a point lower', () => {
    for (const seed of SEEDS) {
      const reviews = someReviews({ items: 40, reviewers: 6, each: 3, seed, worth: 0.5, noise: 0.5 })
      const harsh = reviews.map(each =>
        each.reviewer === 'j0' ? { ...each, score: Math.max(1, each.score - 0.8) } : each,
      )
      const before = factsOf(rank(reviews, { draws: 0 }))
      const moves = rank(harsh, { draws: 0 }).items.map(({ item, er }) =>
        Math.abs(er - (before.get(item)?.er ?? 0)),
      )
      expect(moves.reduce((sum, move) => sum + move, 0) / moves.length).toBeLessThan(1.6)
    }
  })

  it('is surer, on average, with more reviews', () => {
    const widths = (each: number) =>
      SEEDS.flatMap(seed =>
        rank(someReviews({ items: 40, reviewers: 8, each, seed })).items.map(
          ({ ranks }) => (ranks?.[3] ?? 0) - (ranks?.[1] ?? 0),
        ),
      ).reduce((sum, width) => sum + width, 0)
    const [two, four, six] = [widths(2), widths(4), widths(6)]
    expect(four).toBeLessThan(two)
    expect(six).toBeLessThan(four)
  })

  it('ties exactly what nothing tells apart', () => {
    const reviews = ['a', 'b', 'c', 'd'].flatMap(item => [review(item, 'x', 3), review(item, 'y', 5)])
    const { items } = rank([...reviews, review('e', 'x', 6), review('e', 'y', 6)])
    const tied = items.slice(1).map(({ item: _, ...facts }) => facts)
    expect(new Set(tied.map(facts => JSON.stringify(facts))).size).toBe(1)
    // The same sum by the same two readers is the same, whoever gave what.
    const crossed = rank([review('a', 'x', 3), review('a', 'y', 5), review('b', 'x', 5), review('b', 'y', 3)])
    expect(crossed.items.map(({ er, among }) => [er, among])).toEqual([
      [1.5, 1],
      [1.5, 1],
    ])
  })

  it('takes off each juror what makes them harsh, in points of the scale given', () => {
    const reviews = someReviews({ items: 60, reviewers: 6, each: 3, seed: 4, worth: 0.5, noise: 0.4 })
    const effectOf = (more: number) => {
      const scores = reviews.map(each => ({
        ...each,
        score: 5 + each.score + (each.reviewer === 'j1' ? more : 0),
      }))
      const { reviewers } = rank(scores, { scale: { min: 0, max: 20 }, draws: 0 })
      const others = reviewers.filter(({ reviewer }) => reviewer !== 'j1').map(({ effect }) => effect)
      const own = reviewers.find(({ reviewer }) => reviewer === 'j1')?.effect ?? Number.NaN
      return own - others.reduce((sum, each) => sum + each, 0) / others.length
    }
    expect(Math.abs(effectOf(3) - effectOf(0) - 3)).toBeLessThan(0.3)
  })

  it('reads votes, crosses or none, by the same road', () => {
    const votes = SEEDS.flatMap(n =>
      ['x', 'y', 'z'].map((who, k) => review(`a${n}`, who, Number((n + k) % 4 < 2 && n < 7))),
    )
    const { items } = rank(votes, { scale: { min: 0, max: 1 } })
    const crosses = (id: string) => votes.filter(({ item, score }) => item === id && score === 1).length
    const first = items.slice(0, 3).map(({ item }) => crosses(item))
    expect(Math.min(...first)).toBeGreaterThanOrEqual(
      Math.max(...items.slice(-3).map(({ item }) => crosses(item))),
    )
  })
})
