import { describe, expect, it } from 'vitest'
import { milestonesOf } from './default-milestones.ts'
import { expectedOn, pausedDays } from './expected.ts'
import type { Extension, LivedPhase, Pause } from './life.ts'
import { standingOf } from './life-standing.ts'
import { DEFAULT_PHASES, expectedEnd, investigationEndOf } from './phases.ts'

const lived = (startsOn: string, promised: string | null, more: Partial<LivedPhase> = {}): LivedPhase => ({
  id: 'f',
  phase: 'construction',
  startsOn,
  endsOn: null,
  expectedOn: promised,
  origin: 'launch',
  decisionId: null,
  reason: '',
  ...more,
})
const pause = (startsOn: string, endsOn: string | null): Pause => ({
  id: startsOn,
  kind: 'pause',
  startsOn,
  endsOn,
  reason: 'M',
})
const extension = (number: number, until: string, givenOn: string): Extension => ({
  phaseId: 'f',
  number,
  until,
  givenOn,
  reason: 'M',
})

describe('the end of a phase', () => {
  it.each([
    ['the last day of a month, to the last of a shorter one', '2026-08-31', 6, '2027-02-28'],
    ['the same in a leap year', '2027-08-31', 6, '2028-02-29'],
    ['29 February, a year later', '2028-02-29', 12, '2029-02-28'],
    ['the day the clocks change', '2026-10-25', 6, '2027-04-25'],
    ['the year’s end', '2026-12-31', 2, '2027-02-28'],
  ])('counted in months from %s', (_, from, length, end) => {
    expect(expectedEnd({ length, unit: 'months' }, from)).toBe(end)
  })

  it('counted in weeks across a change of clocks, keeps whole days', () => {
    expect(expectedEnd({ length: 9, unit: 'weeks' }, '2026-10-24')).toBe('2026-12-26')
    expect(expectedEnd({ length: 2, unit: 'weeks' }, '2027-03-20')).toBe('2027-04-03')
  })

  it('of an investigation is the call’s; its incubator’s when the call does not say', () => {
    expect(investigationEndOf(DEFAULT_PHASES, '2026-11-10', 6)).toBe('2026-12-22')
    expect(investigationEndOf(DEFAULT_PHASES, '2026-11-10', null)).toBe('2027-01-12')
  })

  it('is pushed by the days of finished pauses, not by one that goes on', () => {
    const phase = lived('2027-01-01', '2027-07-01')
    const pauses = [pause('2027-02-01', '2027-02-11'), pause('2027-03-01', null)]
    expect(expectedOn(phase, [], pauses, '2027-04-01')).toBe('2027-07-11')
    expect(expectedOn(phase, [], [pause('2027-02-01', '2027-02-01')], '2027-04-01')).toBe('2027-07-01')
  })

  it('is not pushed before the day of the resumption', () => {
    const pauses = [pause('2027-02-01', '2027-02-11')]
    expect(expectedOn(lived('2027-01-01', '2027-07-01'), [], pauses, '2027-02-10')).toBe('2027-07-01')
    expect(expectedOn(lived('2027-01-01', '2027-07-01'), [], pauses, '2027-02-11')).toBe('2027-07-11')
  })

  it('is the last extension, whatever the order they are read in; pauses before it are already in it', () => {
    const phase = lived('2027-01-01', '2027-07-01')
    const given = [extension(2, '2027-10-01', '2027-06-01'), extension(1, '2027-08-01', '2027-05-01')]
    const pauses = [pause('2027-02-01', '2027-02-11'), pause('2027-05-27', '2027-06-06')]
    expect(expectedOn(phase, given, pauses, '2027-07-01')).toBe('2027-10-06')
  })

  it('is never promised by a pause', () => {
    expect(expectedOn(lived('2027-01-01', null), [], [pause('2027-02-01', '2027-02-11')], '2027-03-01')).toBe(
      null,
    )
  })

  it('counts only the days of a pause that are in the phase', () => {
    expect(pausedDays([pause('2026-12-20', '2027-01-05')], '2027-01-01', '2027-02-01')).toBe(4)
    expect(pausedDays([pause('2027-01-10', '2027-01-20')], '2027-01-01', '2027-02-01', '2027-01-15')).toBe(5)
    expect(pausedDays([pause('2026-12-01', '2026-12-05')], '2027-01-01', '2027-02-01')).toBe(0)
    // 29 February counts.
    expect(pausedDays([pause('2028-02-28', '2028-03-01')], '2028-01-01', '2028-04-01')).toBe(2)
  })
})

describe('where a product stands', () => {
  const facts = { lived: [lived('2027-01-01', '2027-07-01')], ends: [], pauses: [], extensions: [] }

  it('is nowhere before its first day', () => {
    expect(standingOf(facts, '2026-12-31')).toMatchObject({ stage: null, since: null, ended: false })
    expect(standingOf(facts, '2027-01-01')).toMatchObject({ stage: 'construction', since: '2027-01-01' })
  })

  it('is paused from the first day of the pause to the eve of the resumption', () => {
    const paused = { ...facts, pauses: [pause('2027-02-01', '2027-02-11')] }
    const isPaused = (today: string) => standingOf(paused, today).paused !== null
    expect(['2027-01-31', '2027-02-01', '2027-02-10', '2027-02-11'].map(isPaused)).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  it('is ended from the day of its end, and no longer paused', () => {
    const cited = { origin: 'decision', decisionId: 'd', reason: '' } as const
    const ends = [{ id: 'e', kind: 'stopped', onDate: '2027-03-01', ...cited } as const]
    const ended = { ...facts, ends, pauses: [pause('2027-02-20', null)] }
    expect(standingOf(ended, '2027-02-28')).toMatchObject({ ended: false, stage: 'construction' })
    expect(standingOf(ended, '2027-03-01')).toMatchObject({ ended: true, stage: 'stopped', paused: null })
  })

  it('is in the last phase it left, when nothing follows', () => {
    const left = { ...facts, lived: [lived('2027-01-01', null, { endsOn: '2027-03-01' })] }
    expect(standingOf(left, '2027-05-01')).toMatchObject({ stage: 'construction', endsOn: '2027-03-01' })
  })
})

describe('the milestones of a phase', () => {
  it('of a shorter investigation, keep their place in it', () => {
    expect(milestonesOf('investigation', '2026-11-10', 42).map(({ dueOn }) => dueOn)).toEqual([
      '2026-11-10',
      '2026-11-23',
      '2026-11-28',
      '2026-12-16',
      '2026-12-21',
    ])
  })

  it('of a shorter construction, stop with it; from 31 December, fall on days that exist', () => {
    expect(milestonesOf('construction', '2026-12-31', 65)).toEqual([
      { label: 'Premier utilisateur réel', dueOn: '2027-02-27' },
    ])
  })

  it('of a phase of the incubator’s own, are none', () => {
    expect(milestonesOf('p-essaimage', '2026-12-31', null)).toEqual([])
  })
})
