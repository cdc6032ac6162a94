import { expect, it } from 'vitest'
import { DEFAULT_PHASES } from '../portfolio/phases.ts'
import { goesOn, nextStages, outcomeOf } from './stages.ts'

const values = (current: string) => nextStages(DEFAULT_PHASES, current).map(({ value }) => value)

it.each([
  ['investigation', ['investigation', 'construction']],
  ['acceleration', ['acceleration', 'consolidation']],
  ['consolidation', ['consolidation', 'operated', 'transferred']],
  // A phase the incubator does not have any more, or none yet.
  ['ideation', ['investigation', 'construction', 'acceleration', 'consolidation']],
])('from %s a decision leads to %j', (current, expected) => expect(values(current)).toEqual(expected))

it.each([
  ['stop', '', 'investigation', 'inconclusive'],
  ['stop', 'construction', 'construction', 'stopped'],
  ['continue-provisionally', 'acceleration', 'construction', 'construction'],
  ['redirect', 'construction', 'construction', 'construction'],
  ['continue', 'operated', 'consolidation', 'operated'],
  ['', 'construction', 'investigation', ''],
] as const)('%s (%s) from %s ends in « %s »', (kind, nextStage, current, expected) => {
  expect(outcomeOf({ kind, nextStage }, current)).toBe(expected)
})

it('only a phase goes on', () => {
  expect(['construction', 'stopped', 'operated', ''].map(goesOn)).toEqual([true, false, false, false])
})
