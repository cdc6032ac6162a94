import { addDays, type CivilDate, daysBetween } from '../../platform/dates.ts'
import {
  addWorkingDays,
  type HolidayArea,
  nextWorkingDay,
  previousWorkingDay,
} from '../../platform/working-days.ts'
import { type Dates, MILESTONES, type Milestone } from './milestones.ts'

/** Calendrier proposé : every date of a call from one of them, week-ends and public holidays skipped. */
type Step = (before: CivilDate, area: HolidayArea) => CivilDate

const worked =
  (days: number): Step =>
  (before, area) =>
    nextWorkingDay(addDays(before, days), area)

/** How each milestone follows the one before it. */
const AFTER: Record<Exclude<Milestone, 'opensOn'>, Step> = {
  closesOn: worked(14),
  preselectionOn: (before, area) => addWorkingDays(before, 2, area),
  selectionOn: worked(3),
  answersOn: worked(14),
  onboardingOn: (before, area) => addWorkingDays(before, 1, area),
  investigationOn: worked(42),
}

export const proposeSchedule = (opening: CivilDate, area: HolidayArea = 'metropole'): Dates =>
  scheduleFrom('opensOn', opening, area)

/** The dates after the one given, and those before it: backwards, none comes closer than usual. */
export function scheduleFrom(from: Milestone, date: CivilDate, area: HolidayArea = 'metropole'): Dates {
  const at = MILESTONES.indexOf(from)
  const dates = { [from]: nextWorkingDay(date, area) } as Dates
  for (let i = at + 1; i < MILESTONES.length; i++) {
    const [before, key] = [MILESTONES[i - 1], MILESTONES[i]]
    if (before && key && key !== 'opensOn') dates[key] = AFTER[key](dates[before], area)
  }
  for (let i = at; i > 0; i--) {
    const [before, key] = [MILESTONES[i - 1], MILESTONES[i]]
    if (before && key && key !== 'opensOn') dates[before] = latestBefore(dates[key], AFTER[key], area)
  }
  return dates
}

/** The last worked day from which that step leads to `date` at the latest. */
function latestBefore(date: CivilDate, step: Step, area: HolidayArea): CivilDate {
  let candidate = previousWorkingDay(addDays(date, -1), area)
  while (step(candidate, area) > date) candidate = previousWorkingDay(addDays(candidate, -1), area)
  return candidate
}

/** The dates once one has moved: those after it keep their distance from it, on worked days, in order. */
export function movedFrom(
  dates: Dates,
  from: Milestone,
  date: CivilDate,
  area: HolidayArea = 'metropole',
): Dates {
  const moved = { ...dates, [from]: date }
  if (dates[from] === '' || date === '') return moved
  const days = daysBetween(dates[from], date)
  let before = from
  for (const key of MILESTONES.slice(MILESTONES.indexOf(from) + 1)) {
    if (dates[key] === '') continue
    const kept = addDays(dates[key], days)
    const least = addDays(moved[before], dates[before] < dates[key] ? 1 : 0)
    moved[key] = nextWorkingDay([kept, least].sort().at(-1) ?? kept, area)
    before = key
  }
  return moved
}
