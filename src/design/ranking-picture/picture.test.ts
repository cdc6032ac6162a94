import { describe, expect, it } from 'vitest'
import { RankingFigure } from '../components/ranking-figure.tsx'
import { drawingOf, type PictureItem } from './geometry.ts'
import { rankingSvg } from './standalone.tsx'
import { findingOf, sentenceOf } from './words.ts'

const item = (name: string, at: number, group: PictureItem['group'], among: number): PictureItem => ({
  name,
  group,
  among,
  ranks: [Math.max(1, at - 2), Math.max(1, at - 1), at, at + 1, at + 2],
})
const items = [
  item('<b>&"🌱"', 1, 'accepted', 0.98),
  item('b', 2, 'zone', 0.5),
  item('c', 4, 'rejected', 0.02),
]
const ranked = { places: 2, items: items.map(({ name, ...each }) => ({ item: name, reviews: 3, ...each })) }

describe('the picture of a ranking', () => {
  it('puts the best on the left, better ranks above, the places cut after the last', () => {
    const { columns, cut, width, height } = drawingOf({ places: 2, items, lowest: 4 })
    expect(columns.map(({ x }) => x)).toEqual(columns.map(({ x }) => x).toSorted((a, b) => a - b))
    expect(columns.map(({ middle }) => middle)).toEqual(
      columns.map(({ middle }) => middle).toSorted((a, b) => a - b),
    )
    for (const { bar, line } of columns) {
      expect(line.from).toBeLessThanOrEqual(bar.y)
      expect(line.to).toBeGreaterThanOrEqual(bar.y + bar.height)
      expect([line.to <= height, bar.x + bar.width <= width]).toEqual([true, true])
    }
    expect(columns[1]?.middle).toBeLessThan(cut)
    expect(columns[2]?.middle).toBeGreaterThan(cut)
  })

  it('says its finding and, when something is to be told apart, what that means', () => {
    expect(findingOf(items, 2)).toBe('Pour 2 places : 1 probable, 1 à départager')
    expect(findingOf(items.slice(0, 1), 1)).toBe('Pour 1 place : 1 probable, aucune à départager')
    expect(sentenceOf(items, 3)).toBe(
      'Avec trois avis, un autre jury aurait pu donner un autre ordre : les notes ne suffisent pas à départager les candidatures en orange.',
    )
    expect(sentenceOf(items.slice(0, 1), 3)).toBe('')
  })

  it('is one SVG file, colours inside, that no name breaks', () => {
    const svg = rankingSvg(ranked)
    expect(svg).toContain('prefers-color-scheme')
    expect(svg).toContain('98 %')
    expect(svg).not.toContain('<b>&"')
    expect(svg.match(/<svg/g)?.length).toBe(svg.match(/<\/svg>/g)?.length)
  })

  it('is a figure whose groups differ by more than colour', () => {
    const html = String(RankingFigure({ places: 2, items, reviews: 3 }))
    expect(html).toContain('role="img"')
    expect(html).toContain('url(#pepin-hatch)')
    expect(html).toContain('tabindex="0"')
  })
})
