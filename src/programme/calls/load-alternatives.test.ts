import { expect, it } from 'vitest'
import { readyGuide } from '../../../test/ready-guide.ts'
import type { Guide } from './guide.ts'
import { loadAlternatives } from './load-alternatives.ts'
import { EVENING_CAPACITY, readingLoad } from './reading-load.ts'

const guide = (expectedApplications: number, jurors: number): Guide => {
  const ready = readyGuide()
  return { ...ready, numbers: { ...ready.numbers, expectedApplications, jurors } }
}

it('has nothing to propose when the jury can read it all', () => {
  expect(loadAlternatives(guide(20, 6))).toBeNull()
})

// 200 × 3 ÷ 24 = 25 reviews a juror; one evening, 4 November, between closing and preselection.
it('names the day, the jurors or the date that would be enough', () => {
  expect(loadAlternatives(guide(200, 24))).toEqual({
    readFrom: '2026-11-02',
    jurors: 50,
    preselectionOn: '2026-11-09',
    lightPerEvening: 25,
  })
})

it('proposes jurors and a date that are enough, and the fewest', () => {
  for (const [expected, jurors] of [
    [200, 24],
    [160, 10],
    [77, 5],
  ] as const) {
    const tried = guide(expected, jurors)
    const found = loadAlternatives(tried)
    const per = (numbers: object, dates: object = {}) =>
      readingLoad({ numbers: { ...tried.numbers, ...numbers }, dates: { ...tried.dates, ...dates } })
        ?.perEvening
    expect(per({ jurors: found?.jurors })).toBeLessThanOrEqual(EVENING_CAPACITY)
    expect(per({ jurors: (found?.jurors ?? 0) - 1 })).toBeGreaterThan(EVENING_CAPACITY)
    expect(per({}, { preselectionOn: found?.preselectionOn })).toBeLessThanOrEqual(EVENING_CAPACITY)
  }
})

it('does not propose what would not be enough', () => {
  const many = loadAlternatives(guide(5000, 3))
  expect([many?.readFrom, many?.preselectionOn, many?.lightPerEvening]).toEqual([null, null, null])
})
