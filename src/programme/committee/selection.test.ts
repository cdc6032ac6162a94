import { describe, expect, it } from 'vitest'
import { type Candidate, commonOutcomeIn, nextRank, rankIn, selectionOf } from './selection.ts'

const candidate = (id: string, said: Partial<Candidate> = {}): Candidate => ({
  id,
  title: id,
  receipt: id,
  mean: null,
  outcome: null,
  rank: null,
  ...said,
})
const reserve = (id: string, rank: number) => candidate(id, { outcome: 'reserve', rank })

describe('the selection', () => {
  it('puts the reserve list in its order, and says nothing of it when it is whole', () => {
    const selection = selectionOf(
      [
        reserve('c', 3),
        reserve('a', 1),
        candidate('x', { outcome: 'laureate' }),
        reserve('b', 2),
        candidate('y', { outcome: 'not-selected' }),
        candidate('z'),
      ],
      5,
    )
    expect(selection.reserve.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(selection.laureates.map(({ id }) => id)).toEqual(['x'])
    expect(selection.notSelected.map(({ id }) => id)).toEqual(['y'])
    expect(selection.left.map(({ id }) => id)).toEqual(['z'])
    expect(selection.brokenRanks).toBeNull()
  })

  it.each([
    ['doubled', [1, 1]],
    ['with a hole', [1, 3]],
    ['begun at two', [2]],
  ])('names reserve places that are %s', (_, ranks) => {
    const list = ranks.map((rank, index) => reserve(`r${index}`, rank))
    expect(selectionOf(list, null).brokenRanks).toEqual(ranks)
  })

  it('proposes the place that follows', () => {
    expect(nextRank([])).toBe(1)
    expect(nextRank([reserve('a', 2), candidate('b')])).toBe(3)
  })

  it.each(['', '0', '-1', '1.5', '1e3', '1000', '٣', 'un'])('reads no place in « %s »', typed => {
    expect(rankIn(typed)).toBeNull()
  })

  it('reads a place, and outcomes common to several', () => {
    expect(rankIn(' 12 ')).toBe(12)
    expect(['laureate', 'not-selected', 'reserve', '', 'shortlisted'].map(commonOutcomeIn)).toEqual([
      'laureate',
      'not-selected',
      null,
      null,
      null,
    ])
  })
})
