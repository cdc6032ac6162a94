import { describe, expect, it } from 'vitest'
import { calculate } from './calculate.ts'
import { turnsOf } from './turns.ts'

const reviews = ['a', 'b', 'c'].flatMap((item, n) =>
  ['x', 'y'].map(reviewer => ({ item, reviewer, score: 2 + n })),
)

describe('a calculation in its own thread', () => {
  it('answers what the same calculation says here, and how far it is', async () => {
    const told: number[] = []
    const { items } = await calculate('rank', { reviews, places: 1, draws: 200 }, share => told.push(share))
    expect(items.map(({ item }) => item)).toEqual(['c', 'b', 'a'])
    expect(told.length).toBeGreaterThan(0)
  })

  it('assigns with the solver', async () => {
    const problem = { items: 2, jurors: 2, reviews: 1, affinity: [1, 0, 0, 1], conflicts: [0, 0, 0, 0] }
    expect((await calculate('assign', problem)).readers).toEqual([[0], [1]])
  })

  it('leaves this thread free', async () => {
    let ticks = 0
    const timer = setInterval(() => ticks++, 5)
    const many = Array.from({ length: 150 }, (_, n) => `a${n}`).flatMap(item =>
      ['x', 'y', 'z'].map((reviewer, k) => ({ item, reviewer, score: 1 + ((item.length + k) % 5) })),
    )
    await calculate('rank', { reviews: many, places: 10 })
    clearInterval(timer)
    expect(ticks).toBeGreaterThan(5)
  })

  it('says when it fails', async () => {
    await expect(calculate('rank', { reviews, places: 0 })).rejects.toThrow('places')
  })
})

describe('turns', () => {
  it('let so many work at once, in the order they came, whoever fails', async () => {
    const inTurn = turnsOf(2)
    const [begun, ends]: [number[], (() => void)[]] = [[], []]
    const all = [0, 1, 2, 3].map(n =>
      inTurn(async () => {
        begun.push(n)
        await new Promise<void>(resolve => ends.push(resolve))
        if (n === 1) throw new Error('failed')
        return n
      }).catch(() => 'failed'),
    )
    await Promise.resolve()
    expect(begun).toEqual([0, 1])
    for (let n = 0; n < 4; n++) {
      ends.shift()?.()
      await new Promise(resolve => setImmediate(resolve))
    }
    expect(await Promise.all(all)).toEqual([0, 'failed', 2, 3])
    expect(begun).toEqual([0, 1, 2, 3])
  })
})
