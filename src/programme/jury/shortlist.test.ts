import { expect, it } from 'vitest'
import { departsFromRanking, digestOf, problemsOf } from './shortlist.ts'

const alone = (place: number) => ({ place, through: place })

it.each([
  ['within the places, chosen', 'shortlisted', alone(12), false],
  ['past the places, chosen', 'shortlisted', alone(13), true],
  ['within the places, left out', 'not-shortlisted', alone(12), true],
  ['past the places, left out', 'not-shortlisted', alone(13), false],
  ['tied across the last place, chosen', 'shortlisted', { place: 11, through: 13 }, false],
  ['tied across the last place, left out', 'not-shortlisted', { place: 11, through: 13 }, false],
  ['tied within the places, left out', 'not-shortlisted', { place: 11, through: 12 }, true],
  ['never reviewed, chosen', 'shortlisted', { place: null, through: null }, true],
  ['never reviewed, left out', 'not-shortlisted', { place: null, through: null }, false],
  ['not decided', null, alone(1), false],
] as const)('tells whether a decision departs from the ranking: %s', (_, outcome, where, departs) => {
  expect(departsFromRanking(outcome, where, 12)).toBe(departs)
  expect(departsFromRanking(outcome, where, null)).toBe(false)
})

it('knows the same applications whatever their order, and no others', () => {
  expect(digestOf(['a', 'b'])).toBe(digestOf(['b', 'a']))
  expect(digestOf(['a', 'b'])).not.toBe(digestOf(['a']))
})

it('names everything to mend in a common decision', () => {
  expect(problemsOf(null, ' ')).toEqual(['outcome-missing', 'reason-missing'])
  expect(problemsOf('shortlisted', 'x'.repeat(4000))).toEqual([])
  expect(problemsOf('shortlisted', 'x'.repeat(4001))).toEqual(['reason-too-long'])
})
