import { describe, expect, it } from 'vitest'
import { nextReviews, type Reader, type UncertainItem, worthOf } from './next-reviews.ts'

const item = (
  name: string,
  among: number | null,
  readers: string[],
  conflicts: string[] = [],
): UncertainItem => ({
  item: name,
  among,
  readers,
  conflicts,
})
const reader = (reviewer: string, background = '', room = 5): Reader => ({ reviewer, background, room })

describe('where one more review matters', () => {
  it('is worth p (1 − p) / √n: nothing when the place is sure, most when nobody read', () => {
    expect(worthOf(item('a', 0.5, ['x']))).toBe(0.25)
    expect(worthOf(item('a', 0.5, ['x', 'y', 'z', 'w']))).toBe(0.125)
    expect(worthOf(item('a', 1, ['x']))).toBe(0)
    expect(worthOf(item('a', null, ['x']))).toBe(0)
    expect(worthOf(item('a', null, []))).toBe(Number.POSITIVE_INFINITY)
  })

  it('goes to the most doubtful first, at most one an item, ties by name', () => {
    const items = [item('c', 0.5, ['x']), item('b', 0.5, ['x']), item('a', 0.9, ['x']), item('new', 0.2, [])]
    const { asked } = nextReviews(items, [reader('y'), reader('z')], 9)
    expect(asked.map(({ item }) => item)).toEqual(['new', 'b', 'c', 'a'])
    expect(nextReviews(items, [reader('y')], 2).asked).toHaveLength(2)
  })

  it('never asks someone in conflict, who read it already, or without room', () => {
    const items = [item('a', 0.5, ['x'], ['y']), item('b', 0.5, ['x'])]
    const { asked, nobody } = nextReviews(items, [reader('x'), reader('y', '', 1), reader('z', '', 0)], 9)
    expect(asked.map(({ item, reviewer }) => [item, reviewer])).toEqual([['b', 'y']])
    expect(nobody).toEqual(['a'])
  })

  it('prefers a background that has not read it, then who has the most room', () => {
    const readers = [
      reader('x', 'droit'),
      reader('y', 'droit', 9),
      reader('z', 'terrain', 1),
      reader('w', 'terrain', 3),
    ]
    expect(nextReviews([item('a', 0.5, ['x'])], readers, 1).asked).toEqual([
      { item: 'a', reviewer: 'w', worth: 0.25, newBackground: true },
    ])
    expect(nextReviews([item('a', 0.5, ['x', 'z'])], readers, 1).asked[0]).toMatchObject({
      reviewer: 'y',
      newBackground: false,
    })
  })
})
