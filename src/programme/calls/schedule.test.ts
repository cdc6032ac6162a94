import { describe, expect, it } from 'vitest'
import { INCUBATOR, readyGuide } from '../../../test/ready-guide.ts'
import { addDays } from '../../platform/dates.ts'
import { type HolidayArea, isWorkingDay } from '../../platform/working-days.ts'
import { MILESTONES } from './milestones.ts'
import { dateIssues } from './readiness/dates.ts'
import { movedFrom, proposeSchedule, scheduleFrom } from './schedule.ts'

describe('the schedule proposed from the opening date', () => {
  it('leaves two weeks to write, two worked days to read, and answers two weeks after the committee', () => {
    expect(proposeSchedule('2026-10-20')).toEqual({
      opensOn: '2026-10-20',
      closesOn: '2026-11-03',
      preselectionOn: '2026-11-05',
      selectionOn: '2026-11-09',
      answersOn: '2026-11-23',
      onboardingOn: '2026-11-24',
      investigationOn: '2027-01-05',
    })
  })

  it('skips the eleventh of November and the week-end after it', () => {
    expect(proposeSchedule('2026-10-26')).toMatchObject({
      closesOn: '2026-11-09',
      preselectionOn: '2026-11-12',
    })
  })

  it('is worked and in order from any day of three years', () => {
    for (let day = '2026-01-01'; day < '2029-01-01'; day = addDays(day, 1)) {
      const dates = proposeSchedule(day)
      expect(MILESTONES.filter(key => !isWorkingDay(dates[key]))).toEqual([])
      const guide = { ...readyGuide(), dates }
      const now = new Date(`${day}T08:00:00Z`)
      expect(dateIssues({ guide, published: null, incubator: INCUBATOR, now })).toEqual([])
    }
  })
})

describe('the schedule worked out backwards', () => {
  it('leaves at least the usual time before the day given, and is worked', () => {
    for (let day = '2026-01-01'; day < '2027-06-01'; day = addDays(day, 1)) {
      const back = scheduleFrom('investigationOn', day)
      const forwards = proposeSchedule(back.opensOn)
      expect(back.investigationOn >= day).toBe(true)
      for (const key of MILESTONES) {
        expect(isWorkingDay(back[key])).toBe(true)
        expect(forwards[key] <= back[key]).toBe(true)
      }
    }
  })

  it('finds the last opening that leads in time to a start of the investigations', () => {
    expect(scheduleFrom('investigationOn', '2027-01-05').opensOn).toBe('2026-10-21')
  })

  it('gives the dates of both sides of a date in the middle', () => {
    expect(scheduleFrom('closesOn', '2026-11-03')).toEqual(proposeSchedule('2026-10-20'))
  })
})

describe('public holidays', () => {
  it('are those of the incubator', () => {
    const closing = (opening: string, area?: HolidayArea) => proposeSchedule(opening, area).closesOn
    expect(closing('2027-12-06', 'la-reunion')).toBe('2027-12-21')
    expect(closing('2027-12-06')).toBe('2027-12-20')
    expect(closing('2028-12-12', 'alsace-moselle')).toBe('2028-12-27')
    expect(closing('2028-12-12')).toBe('2028-12-26')
  })
})

describe('a closing that is put off', () => {
  it('moves what follows by as much, onto worked days and in order', () => {
    const dates = proposeSchedule('2026-10-20')
    expect(movedFrom(dates, 'closesOn', '2026-11-09')).toEqual({
      opensOn: '2026-10-20',
      closesOn: '2026-11-09',
      preselectionOn: '2026-11-12',
      selectionOn: '2026-11-16',
      answersOn: '2026-11-30',
      onboardingOn: '2026-12-01',
      investigationOn: '2027-01-11',
    })
  })

  it('leaves undated what was undated', () => {
    const dates = { ...proposeSchedule('2026-10-20'), selectionOn: '' }
    expect(movedFrom(dates, 'closesOn', '2026-11-09').selectionOn).toBe('')
  })
})
