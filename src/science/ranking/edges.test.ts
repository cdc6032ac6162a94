import { describe, expect, it } from 'vitest'
import { calibrate } from './rank.ts'
import { type Review, ReviewsRefused, type Scale } from './reviews.ts'
import { someReviews } from './simulated.fixture.ts'

const rank = (reviews: readonly Review[], places = 2, items: string[] = []) =>
  calibrate({ reviews, places, items, draws: 400 })
const review = (item: string, reviewer: string, score: number): Review => ({ item, reviewer, score })
const kinds = (reviews: readonly Review[], places = 2, items: string[] = []) =>
  rank(reviews, places, items).warnings.map(({ warning }) => warning)

describe('a ranking at the edges is defined, and says its weakness', () => {
  it('with one application', () => {
    const { items, line } = rank([review('a', 'x', 4), review('a', 'y', 2)], 1)
    expect(items).toEqual([
      { item: 'a', reviews: 2, er: 1, group: 'accepted', among: 1, ranks: [1, 1, 1, 1, 1] },
    ])
    expect(line).toBe(1)
  })

  it('with one juror', () => {
    const reviews = [2, 6, 4].map((score, n) => review(`a${n}`, 'x', score))
    expect(rank(reviews).items.map(({ item }) => item)).toEqual(['a1', 'a2', 'a0'])
    expect(kinds(reviews)).toContain('one-reviewer')
  })

  it('with one review, or none', () => {
    expect(rank([review('a', 'x', 4)]).items.map(({ item, er }) => [item, er])).toEqual([['a', 1]])
    expect(rank([], 2, ['a', 'b', 'c']).items.map(({ er, reviews }) => [er, reviews])).toEqual([
      [2, 0],
      [2, 0],
      [2, 0],
    ])
    expect(kinds([], 2, ['a'])).toEqual(['no-review'])
    expect(rank([], 2).items).toEqual([])
  })

  it('when all is equal: everyone has the same chance', () => {
    const reviews = ['a', 'b', 'c', 'd'].flatMap(item => ['x', 'y'].map(who => review(item, who, 3)))
    const { items } = rank(reviews)
    for (const { er, among } of items) expect([er, among]).toEqual([2.5, 0.5])
    expect(kinds(reviews)).toContain('all-equal')
  })

  it('when jurors share no application', () => {
    const reviews = [review('a', 'x', 5), review('b', 'x', 2), review('c', 'y', 4), review('d', 'y', 3)]
    expect(rank(reviews).warnings).toContainEqual({ warning: 'apart', parts: 2 })
  })

  it('when an application was never read: it is anywhere', () => {
    const reviews = someReviews({ items: 20, reviewers: 4, each: 3, seed: 1 })
    const { items, warnings } = rank(reviews, 5, ['unread'])
    const unread = items.find(({ item }) => item === 'unread')
    expect((unread?.ranks?.[4] ?? 0) - (unread?.ranks?.[0] ?? 0)).toBeGreaterThan(14)
    expect(unread?.group).toBe('zone')
    expect(warnings).toContainEqual({ warning: 'unreviewed', items: 1 })
  })

  it('when there are more places than applications', () => {
    const reviews = someReviews({ items: 4, reviewers: 3, each: 2, seed: 1 })
    expect(rank(reviews, 9).items.map(({ group, among }) => [group, among])).toEqual(
      new Array(4).fill(['accepted', 1]),
    )
    expect(kinds(reviews, 9)).toContain('more-places-than-items')
  })

  it('when names hold commas, quotes, emoji and nothing at all', () => {
    const names = ['a,b', '"q"', '🌱', '', '__proto__', 'constructor']
    const reviews = names.flatMap((item, n) =>
      names.map((reviewer, k) => review(item, reviewer, 1 + ((n * k) % 5))),
    )
    expect(new Set(rank(reviews).items.map(({ item }) => item))).toEqual(new Set(names))
  })

  it.each<[string, Review[], Scale, number]>([
    ['not-a-number', [review('a', 'x', Number.NaN)], { min: 1, max: 6 }, 1],
    ['not-a-number', [review('a', 'x', Number.POSITIVE_INFINITY)], { min: 1, max: 6 }, 1],
    ['out-of-scale', [review('a', 'x', 6.1)], { min: 1, max: 6 }, 1],
    ['out-of-scale', [review('a', 'x', 0)], { min: 1, max: 6 }, 1],
    ['twice', [review('a', 'x', 2), review('a', 'x', 2)], { min: 1, max: 6 }, 1],
    ['scale', [review('a', 'x', 2)], { min: 6, max: 1 }, 1],
    ['places', [review('a', 'x', 2)], { min: 1, max: 6 }, 0],
    ['places', [review('a', 'x', 2)], { min: 1, max: 6 }, 1.5],
    [
      'too-many-reviewers',
      Array.from({ length: 2001 }, (_, n) => review('a', `x${n}`, 2)),
      { min: 1, max: 6 },
      1,
    ],
  ])('and refuses %s', (fault, reviews, scale, places) => {
    const refused = (() => {
      try {
        calibrate({ reviews, places, scale })
        return null
      } catch (error) {
        return error
      }
    })()
    expect(refused).toBeInstanceOf(ReviewsRefused)
    expect((refused as ReviewsRefused).fault.fault).toBe(fault)
  })
})
