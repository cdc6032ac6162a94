import { addDays, type CivilDate, dayOfWeek } from '../../platform/dates.ts'
import { addWorkingDays, isWorkingDay, nextWorkingDay } from '../../platform/working-days.ts'
import type { DateKey, GuideContent } from './guide.ts'

/** Déroulé : the dates of a call, proposed from one of them. */
export type Schedule = Record<DateKey, CivilDate>

/**
 * From the opening: two weeks to write, the jury two worked days after closing, the committee three days
 * later, answers within two worked days, setting going six weeks later, investigations the week after.
 */
export function proposeSchedule(opening: CivilDate): Schedule {
  const opens = nextWorkingDay(opening)
  const closes = nextWorkingDay(addDays(opens, 14))
  const preselection = addWorkingDays(closes, 2)
  const selection = nextWorkingDay(addDays(preselection, 3))
  const answers = addWorkingDays(selection, 2)
  const onboarding = nextWorkingDay(addDays(selection, 42))
  const investigation = nextWorkingDay(addDays(onboarding, 8 - dayOfWeek(onboarding)))
  return { opens, closes, preselection, selection, answers, onboarding, investigation }
}

/** Worked days from the day after closing to the eve of the pre-selection: evenings a juror can read. */
export function readingEvenings(dates: GuideContent['dates']): number {
  if (dates.closes === '' || dates.preselection === '') return 0
  let evenings = 0
  for (let day = addDays(dates.closes, 1); day < dates.preselection; day = addDays(day, 1))
    if (isWorkingDay(day)) evenings++
  return evenings
}

/** Reviews each juror must write per evening, three reviews an application; null when figures are missing. */
export function readingLoad(content: GuideContent): number | null {
  const { expectedApplications, jurors } = content.figures
  const evenings = readingEvenings(content.dates)
  if (!expectedApplications || !jurors || evenings === 0) return null
  return (expectedApplications * 3) / jurors / evenings
}
