import { describe, expect, it } from 'vitest'
import { randomOf } from '../numbers/random.ts'
import { exhaustive } from './exhaustive.fixture.ts'
import { optimiseWorst } from './floor.ts'
import { optimise } from './optimise.ts'
import type { AssignmentProblem } from './problem.ts'

function instance(seed: number): AssignmentProblem {
  const random = randomOf(seed)
  const below = (count: number) => Math.floor(random.next() * count)
  const [items, jurors] = [2 + below(4), 3 + below(3)]
  const pairs = Array.from({ length: items * jurors })
  return {
    items,
    jurors,
    reviews: 1 + below(2),
    affinity: pairs.map(() => below(100) / 100),
    conflicts: pairs.map(() => Number(random.next() < 0.12)),
    ...(random.next() < 0.5 ? { groups: Array.from({ length: jurors }, () => below(3)) } : {}),
    ...(random.next() < 0.5 ? { senior: Array.from({ length: jurors }, () => random.next() < 0.5) } : {}),
    ...(random.next() < 0.2 ? { floor: below(100) / 100 } : {}),
    ...(random.next() < 0.3
      ? { limits: Array.from({ length: jurors }, () => ({ least: 0, most: 1 + below(4) })) }
      : {}),
  }
}

const SEEDS = Array.from({ length: 400 }, (_, n) => n + 1)

describe('the optimal assignment', () => {
  it.each([
    ['given whole to the solver', Number.POSITIVE_INFINITY],
    ['through prices, bound and core', 0],
  ])('%s, is exhaustive search on hundreds of random instances', async (_, wholeUpTo) => {
    let compared = 0
    for (const seed of SEEDS) {
      const problem = instance(seed)
      const best = exhaustive(problem)
      const solution = await optimise(problem, { wholeUpTo })
      if (best === null) {
        expect(solution.unheld.length, `seed ${seed}`).toBeGreaterThan(0)
        continue
      }
      compared++
      expect(solution.sum, `seed ${seed}`).toBeCloseTo(best, 8)
      expect([solution.unheld, solution.gap], `seed ${seed}`).toEqual([[], 0])
    }
    expect(compared).toBeGreaterThan(200)
  })

  it('keeps the pairs that stand, whatever they break', async () => {
    const problem: AssignmentProblem = {
      items: 3,
      jurors: 3,
      reviews: 1,
      affinity: [1, 0, 0, 1, 0, 0, 1, 0, 0],
      conflicts: new Array(9).fill(0),
      kept: [
        [0, 1],
        [2, 1],
      ],
    }
    const { readers, loads } = await optimise(problem)
    expect(readers).toEqual([[1], [0], [1]])
    expect(loads).toEqual([1, 2, 0])
  })

  it('lifts the worst-served item as high as it can be', async () => {
    for (const seed of SEEDS.slice(0, 60)) {
      const { floor: _, ...problem } = instance(seed)
      if (exhaustive(problem) === null) continue
      const { worst, sum } = await optimiseWorst(problem)
      expect(exhaustive({ ...problem, floor: worst }), `seed ${seed}`).toBeCloseTo(sum, 8)
      expect(exhaustive({ ...problem, floor: worst + 0.005 }), `seed ${seed}`).toBeNull()
    }
  })

  it('names the rule that cannot be held, for whom and by how much', async () => {
    const base = { items: 2, jurors: 2, affinity: [1, 1, 1, 1], conflicts: [0, 0, 0, 0] }
    const none = { item: null, juror: null }
    expect((await optimise({ ...base, reviews: 2, conflicts: [1, 0, 0, 0] })).unheld).toContainEqual({
      ...none,
      rule: 'reviews',
      item: 0,
      by: 1,
    })
    const same = await optimise({ ...base, reviews: 2, groups: ['a', 'a'] })
    expect(same.unheld).toEqual([0, 1].map(item => ({ ...none, rule: 'group', item, by: 1 })))
    const junior = await optimise({ ...base, reviews: 1, senior: [false, false] })
    expect(junior.unheld).toEqual([0, 1].map(item => ({ ...none, rule: 'senior', item, by: 1 })))
    const poor = await optimise({ ...base, reviews: 1, floor: 3 })
    expect(poor.unheld).toEqual([0, 1].map(item => ({ ...none, rule: 'floor', item, by: 2 })))
    const uneven = await optimise({ ...base, reviews: 1, conflicts: [0, 1, 0, 1] })
    expect(uneven.unheld).toEqual([0, 1].map(juror => ({ ...none, rule: 'load', juror, by: 1 })))
    const tired = await optimise({
      ...base,
      reviews: 1,
      limits: [
        { least: 0, most: 1 },
        { least: 0, most: 0 },
      ],
    })
    expect(tired.unheld.map(({ rule, by }) => [rule, by])).toContainEqual(['reviews', 1])
  })

  it('gives the same twice', async () => {
    for (const seed of SEEDS.slice(0, 20))
      expect(await optimise(instance(seed))).toEqual(await optimise(instance(seed)))
  })
})
