import { describe, expect, it } from 'vitest'
import { readyGuide } from '../../../test/ready-guide.ts'
import { momentsOf } from './moments.ts'

const states = (instant: string, guide = readyGuide()) =>
  momentsOf(guide, 'Europe/Paris', new Date(instant)).map(({ state }) => state)
const past = (count: number) => Array(count).fill('past')
const next = (count: number) => Array(count).fill('next')

describe('« nous en sommes ici »', () => {
  it.each([
    ['2026-10-19T21:59:59Z', ['now', ...next(7)]],
    ['2026-10-19T22:00:00Z', ['now', ...next(6)]],
    ['2026-11-03T22:59:59Z', ['now', ...next(6)]],
    ['2026-11-03T23:00:00Z', ['past', 'now', ...next(5)]],
    ['2026-11-23T08:00:00Z', [...past(4), 'now', ...next(2)]],
    ['2030-01-01T00:00:00Z', [...past(6), 'now']],
  ])('is, at %s, on the last moment reached', (instant, expected) => {
    expect(states(instant)).toEqual(expected)
  })
})

describe('the moments', () => {
  it('say that a date is still to choose, and never stand on it', () => {
    const guide = readyGuide()
    const undated = { ...guide, dates: { ...guide.dates, preselectionOn: '' } }
    const moments = momentsOf(undated, 'Europe/Paris', new Date('2026-11-05T08:00:00Z'))
    expect(moments[2]).toEqual({ label: 'Présélection par le jury', date: 'date à choisir', state: 'next' })
  })

  it('carry the places that are known', () => {
    const guide = { ...readyGuide(), places: { committee: 'salle des Tilleuls', kickOff: '' } }
    const notes = momentsOf(guide, 'Europe/Paris', new Date('2026-10-21')).map(({ note }) => note)
    expect(notes).toEqual([
      undefined,
      'à 23 h 59',
      undefined,
      'salle des Tilleuls',
      'au plus tard',
      undefined,
      undefined,
    ])
  })
})
