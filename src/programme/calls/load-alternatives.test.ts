import { expect, it } from 'vitest'
import { INCUBATOR, readyGuide } from '../../../test/ready-guide.ts'
import type { Guide } from './guide.ts'
import { loadAlternatives } from './load-alternatives.ts'
import { dateIssues } from './readiness/dates.ts'
import { isBlocking } from './readiness.ts'
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
    later: expect.objectContaining({ preselectionOn: '2026-11-09', selectionOn: '2026-11-13' }),
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
    expect(per({}, { preselectionOn: found?.later?.preselectionOn })).toBeLessThanOrEqual(EVENING_CAPACITY)
  }
})

it('moves what follows a later preselection: the jury never meets after the committee', () => {
  const many = guide(77, 5)
  const later = loadAlternatives(many)?.later
  const none = { published: null, incubator: INCUBATOR, now: new Date('2026-10-01T08:00:00Z') }
  expect(later?.preselectionOn).not.toBe(many.dates.preselectionOn)
  expect(dateIssues({ ...none, guide: { ...many, dates: later ?? many.dates } }).filter(isBlocking)).toEqual(
    [],
  )
})

it('does not propose what would not be enough', () => {
  const many = loadAlternatives(guide(5000, 3))
  expect([many?.readFrom, many?.later, many?.lightPerEvening]).toEqual([null, null, null])
})
