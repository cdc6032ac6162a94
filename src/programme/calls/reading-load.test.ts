import { expect, it } from 'vitest'
import { readyGuide } from '../../../test/ready-guide.ts'
import { isTooMuch, readingLoad } from './reading-load.ts'

const withFigures = (expectedApplications: number | null, jurors: number | null, closesOn = '2026-11-03') => {
  const guide = readyGuide()
  return {
    numbers: { ...guide.numbers, expectedApplications, jurors },
    dates: { ...guide.dates, closesOn, preselectionOn: '2026-11-12' },
  }
}

it('shares three reviews of each application between jurors and the worked evenings left', () => {
  // 4, 5, 6, 9 and 10 November: not the week-end, not the eleventh, not the evenings of both ends.
  expect(readingLoad(withFigures(200, 8))).toEqual({ evenings: 5, perJuror: 75, perEvening: 15 })
})

it('is too much above twelve an evening and not at twelve', () => {
  expect([160, 161].map(n => isTooMuch(readingLoad(withFigures(n, 8)) ?? never()))).toEqual([false, true])
})

it('counts everything at once when no evening is left', () => {
  expect(readingLoad(withFigures(10, 5, '2026-11-11'))).toEqual({ evenings: 0, perJuror: 6, perEvening: 6 })
})

it.each([
  [null, 8],
  [200, null],
  [200, 0],
])('is unknown with %s applications expected and %s jurors', (expected, jurors) => {
  expect(readingLoad(withFigures(expected, jurors))).toBeNull()
})

it('ends on absurd dates', () => {
  expect(readingLoad(withFigures(10, 5, '2020-01-01'))?.evenings).toBeGreaterThan(200)
})

function never(): never {
  throw new Error('the load is known')
}
