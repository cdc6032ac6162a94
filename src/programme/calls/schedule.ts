import { addDays, type CivilDate } from '../../platform/dates.ts'
import { addWorkingDays, nextWorkingDay } from '../../platform/working-days.ts'
import type { Dates } from './milestones.ts'

/** Calendrier proposé : every date of a call from its opening, week-ends and public holidays skipped. */
export function proposeSchedule(opening: CivilDate): Dates {
  const opensOn = nextWorkingDay(opening)
  const closesOn = workedAfter(opensOn, 14)
  const preselectionOn = addWorkingDays(closesOn, 2)
  const selectionOn = workedAfter(preselectionOn, 3)
  const answersOn = workedAfter(selectionOn, 14)
  const onboardingOn = addWorkingDays(answersOn, 1)
  const investigationOn = workedAfter(onboardingOn, 42)
  return { opensOn, closesOn, preselectionOn, selectionOn, answersOn, onboardingOn, investigationOn }
}

const workedAfter = (date: CivilDate, days: number) => nextWorkingDay(addDays(date, days))
