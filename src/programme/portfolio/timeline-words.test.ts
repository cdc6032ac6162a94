import { describe, expect, it } from 'vitest'
import { DEFAULT_PHASES } from './phases.ts'
import { pictureOf } from './picture.ts'
import type { Segment } from './timeline.ts'
import { durationWords, findingOf } from './timeline-words.ts'

const TODAY = '2026-11-25'
const segment = (stage: string, startsOn: string, endsOn: string | null = null): Segment => ({
  stage,
  startsOn,
  endsOn,
})

describe('a timeline in one sentence', () => {
  it.each([
    [[], 'Aucune étape de ce produit n’est datée.'],
    [
      [segment('investigation', '2027-01-04')],
      'Sa première étape, investigation, commence le lundi 4 janvier 2027.',
    ],
    [[segment('investigation', '2026-09-25')], 'En investigation depuis 2 mois.'],
    [
      [segment('investigation', '2024-01-01', '2026-11-01'), segment('construction', '2026-11-01')],
      'En construction depuis 24 jours, 2 ans et demi après ses débuts.',
    ],
    [
      [segment('investigation', '2024-01-01', '2024-03-01'), segment('inconclusive', '2024-03-01')],
      'Une investigation non concluante après 2 mois : investigation.',
    ],
    [[segment('stopped', '2024-03-01')], 'Arrêté.'],
    [
      [segment('construction', '2020-11-01', '2021-05-01')],
      'Sa dernière étape connue, construction, a fini le samedi 1er mai 2021.',
    ],
  ])('%j', (segments, sentence) => {
    expect(findingOf(segments, DEFAULT_PHASES, TODAY)).toBe(sentence)
  })

  it('says how long as a person would', () => {
    expect(durationWords('2026-11-24', '2026-11-25')).toBe('1 jour')
    expect(durationWords('2024-01-31', '2024-02-29')).toBe('1 mois')
    expect(durationWords('2024-01-01', '2025-12-31')).toBe('23 mois')
    expect(durationWords('2020-01-01', '2026-01-01')).toBe('6 ans')
  })
})

it('draws what is to come hollow, pauses apart, ends as marks, all within the axis', () => {
  const { bars, from, to } = pictureOf(
    [segment('construction', '2026-01-01', '2027-03-01'), segment('operated', '2027-03-01')],
    [{ kind: 'pause', startsOn: '2026-05-01', endsOn: null }],
    DEFAULT_PHASES,
    TODAY,
  )
  expect(bars.map(({ motif, to }) => [motif, to])).toEqual([
    ['solid', '2027-03-01'],
    ['solid', null],
    ['pause', TODAY],
  ])
  expect([from, to]).toEqual(['2026-01-01', '2027-04-01'])
  const later = pictureOf([segment('acceleration', '2027-06-01')], [], DEFAULT_PHASES, TODAY)
  expect(later.bars[0]).toMatchObject({ motif: 'hollow', note: 'à partir de juin 2027' })
})
