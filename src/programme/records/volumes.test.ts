import { describe, expect, it } from 'vitest'
import { VOLUME_LIMITS, volumesOf } from './volumes.ts'

const of = (...bytes: number[]) => bytes.map((each, index) => ({ name: `p${index}`, bytes: each }))
const sizes = (...bytes: number[]) =>
  volumesOf(of(...bytes), { entries: 3, bytes: 10 }).map(({ parts }) => parts.map(part => part.bytes))

describe('the volumes of an export', () => {
  it('are one when everything fits, to the last entry and the last byte', () => {
    expect(sizes()).toEqual([])
    expect(sizes(4, 3, 3)).toEqual([[4, 3, 3]])
    expect(sizes(10)).toEqual([[10]])
    expect(sizes(0, 0, 0)).toEqual([[0, 0, 0]])
  })

  it('are divided at the first entry, or the first byte, that does not fit, in order', () => {
    expect(sizes(0, 0, 0, 0)).toEqual([[0, 0, 0], [0]])
    expect(sizes(4, 3, 4)).toEqual([[4, 3], [4]])
    expect(sizes(10, 1, 9, 1)).toEqual([[10], [1, 9], [1]])
    // A small one does not go back before a large one: the order is the export's.
    expect(sizes(9, 5, 1)).toEqual([[9], [5, 1]])
  })

  it('are numbered from one, lose nothing, and say what each weighs', () => {
    const parts = of(...Array.from({ length: 50 }, (_, index) => (index * 7) % 11))
    const volumes = volumesOf(parts, { entries: 4, bytes: 20 })
    expect(volumes.map(({ number }) => number)).toEqual(volumes.map((_, index) => index + 1))
    expect(volumes.flatMap(each => each.parts)).toEqual(parts)
    for (const { parts, bytes } of volumes) {
      expect(bytes).toBe(parts.reduce((sum, part) => sum + part.bytes, 0))
      expect([parts.length <= 4, bytes <= 20]).toEqual([true, true])
    }
    expect(volumesOf(parts, { entries: 4, bytes: 20 })).toEqual(volumes)
  })

  it('refuse a part that no volume holds rather than give a ZIP that does not open', () => {
    expect(() => sizes(11)).toThrow('heavier')
  })

  it('hold less than a ZIP can', () => {
    expect(volumesOf(of(...Array<number>(60_001).fill(0))).map(({ parts }) => parts.length)).toEqual([
      60_000, 1,
    ])
    // 300 bytes a name, twice, and its headers.
    expect(VOLUME_LIMITS.bytes + VOLUME_LIMITS.entries * 700).toBeLessThan(2 ** 32)
    expect(VOLUME_LIMITS.entries).toBeLessThan(65_535)
  })
})
