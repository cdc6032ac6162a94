import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { drawLots } from './draw.ts'

describe('the drawing of lots', () => {
  it('is what sha256sum says', () => {
    const [first] = drawLots('2026-11-03', ['Zoé'])
    const told = execFileSync('sha256sum', { input: '2026-11-03\nZoé', encoding: 'utf8' }).split(' ')[0]
    expect(first).toEqual({ name: 'Zoé', fingerprint: told })
  })

  it('depends on the seed and the names, never on their order nor on how accents are written', () => {
    const names = ['Zoé', 'Ana', '"Jo", le 2e', '🌱']
    const order = (seed: string, list: string[]) => drawLots(seed, list).map(({ name }) => name)
    expect(order('s', [...names].reverse())).toEqual(order('s', names))
    expect(
      order(
        's',
        names.map(name => name.normalize('NFD')),
      ),
    ).toEqual(order('s', names))
    expect(new Set(Array.from({ length: 40 }, (_, n) => order(`s${n}`, names).join())).size).toBeGreaterThan(
      15,
    )
  })

  it('puts everyone first as often', () => {
    const names = ['a', 'b', 'c', 'd']
    const first = Array.from({ length: 2000 }, (_, n) => drawLots(`seed ${n}`, names)[0]?.name)
    for (const name of names) expect(first.filter(each => each === name).length / 2000).toBeCloseTo(0.25, 1)
  })

  it('refuses a name given twice, and an empty seed', () => {
    expect(() => drawLots('s', ['a', 'a'])).toThrow(RangeError)
    expect(() => drawLots('', ['a'])).toThrow(RangeError)
    expect(drawLots('s', [])).toEqual([])
  })
})
