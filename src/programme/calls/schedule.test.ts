import { describe, expect, it } from 'vitest'
import { INCUBATOR, readyGuide } from '../../../test/ready-guide.ts'
import { addDays } from '../../platform/dates.ts'
import { isWorkingDay } from '../../platform/working-days.ts'
import { MILESTONES } from './milestones.ts'
import { dateIssues } from './readiness/dates.ts'
import { proposeSchedule } from './schedule.ts'

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
