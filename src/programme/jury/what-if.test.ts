import { describe, expect, it } from 'vitest'
import { readWhatIf, reweighed } from './what-if.ts'

const criterion = (id: string, weight: number) => ({ id, name: id, description: '', weight })
const criteria = [criterion('p', 60), criterion('s', 40)]
const read = (places: string, weights: [string, string][] = []) =>
  readWhatIf({ places, weights: new Map(weights) }, criteria)

describe('what if there were other places, or other weights', () => {
  it('is nothing when nothing is typed, or what the guide says', () => {
    expect(read('')).toEqual({ asked: { places: null, weights: null }, problems: [] })
    expect(
      read('', [
        ['p', '60'],
        ['s', '40'],
      ]).asked,
    ).toEqual({ places: null, weights: null })
  })

  it('takes places and weights, the guide’s where a field is empty', () => {
    expect(read('7', [['p', '10']]).asked).toEqual({
      places: 7,
      weights: new Map([
        ['p', 10],
        ['s', 40],
      ]),
    })
  })

  it.each(['0', '-1', '1.5', '1e3', 'dix', '1000', ' 1'])('refuses %s places', places => {
    expect(read(places).problems).toEqual([{ field: 'places', problem: 'places' }])
  })

  it('refuses weights that are none, too heavy, or all zero', () => {
    expect(read('', [['p', 'x']]).problems).toEqual([{ field: 'poids-p', problem: 'weight' }])
    expect(read('', [['s', '101']]).problems).toEqual([{ field: 'poids-s', problem: 'weight' }])
    expect(
      read('', [
        ['p', '0'],
        ['s', '0'],
      ]).problems,
    ).toEqual([{ field: 'poids-p', problem: 'no-weight' }])
  })

  it('weighs the scores of each review again', () => {
    const reviews = [{ reviewer: 'j', scores: { p: 6, s: 1 } }]
    expect(
      reweighed(
        [{ id: 'a', reviews }],
        new Map([
          ['p', 1],
          ['s', 4],
        ]),
      ),
    ).toEqual([{ id: 'a', reviews: [{ reviewer: 'j', total: 2 }] }])
  })
})
