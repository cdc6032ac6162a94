import { describe, expect, it } from 'vitest'
import { closenessOf, TextIndex } from './index-of-texts.ts'
import { stemsOf } from './words.ts'

const texts = [
  { id: 'école', text: "Les directrices d'école saisissent trois fois les effectifs des élèves." },
  { id: 'port', text: 'Les capitaines attendent une place à quai sans savoir quand elle se libère.' },
  {
    id: 'cantine',
    text: 'Les élèves de la cantine ne sont pas comptés à temps par la direction des écoles.',
  },
]

describe('similar problems', () => {
  it('are read through their stems, elisions and stop words left out', () => {
    expect(stemsOf("L'école et les écoles")).toEqual(['écol', 'écol'])
    expect(stemsOf('qu’elle continuellement')).toEqual(['continuel'])
    expect(stemsOf('')).toEqual([])
  })

  it('come closest first: a text is its own twin, what shares nothing is not there', () => {
    const index = new TextIndex(texts)
    expect(index.closest(texts[0]?.text ?? '', 3)).toEqual([
      { id: 'école', cosine: 1 },
      expect.objectContaining({ id: 'cantine' }),
    ])
    expect(index.closest(texts[0]?.text ?? '', 3, 'école').map(({ id }) => id)).toEqual(['cantine'])
    expect(index.closest('xyzzy', 3)).toEqual([])
    expect(index.closest('', 3)).toEqual([])
    expect(new TextIndex([]).closest('école', 3)).toEqual([])
  })

  it('weigh words as the formula says', () => {
    const index = new TextIndex([
      { id: 'a', text: 'navire navire' },
      { id: 'b', text: 'navire phare' },
    ])
    const [ship, light] = [Math.log(3 / 3) + 1, Math.log(3 / 2) + 1]
    const cosine = ship / Math.hypot(ship, light)
    expect(index.closest('navire', 2)).toEqual([
      { id: 'a', cosine: 1 },
      { id: 'b', cosine: expect.closeTo(cosine, 8) },
    ])
  })

  it('are said by their closeness', () => {
    expect([0.7, 0.69, 0.55, 0.54].map(closenessOf)).toEqual(['almost-same', 'close', 'close', 'far'])
  })
})
