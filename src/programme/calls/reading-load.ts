import { addDays } from '../../platform/dates.ts'
import { type HolidayArea, isWorkingDay } from '../../platform/working-days.ts'
import type { Guide } from './guide.ts'

/** Charge de lecture : how many applications each juror would read an evening before the preselection. */
export interface ReadingLoad {
  /** Worked evenings strictly between the closing day and the preselection. */
  evenings: number
  /** Reviews each juror has to write. */
  perJuror: number
  /** The same an evening, rounded up; with no evening at all, everything at once. */
  perEvening: number
}

/** What a juror reads in an evening (about ten minutes an application). */
export const EVENING_CAPACITY = 12

/** Null while one of its figures is unknown. */
export function readingLoad(
  guide: Pick<Guide, 'numbers' | 'dates'>,
  area: HolidayArea = 'metropole',
): ReadingLoad | null {
  const { expectedApplications, jurors, reviews } = guide.numbers
  const { closesOn, preselectionOn } = guide.dates
  if (!expectedApplications || !jurors || !reviews || !closesOn || !preselectionOn) return null
  const evenings = eveningsBetween(closesOn, preselectionOn, area)
  const perJuror = Math.ceil((expectedApplications * reviews) / jurors)
  return { evenings, perJuror, perEvening: Math.ceil(perJuror / Math.max(1, evenings)) }
}

export const isTooMuch = ({ perEvening }: ReadingLoad) => perEvening > EVENING_CAPACITY

function eveningsBetween(from: string, to: string, area: HolidayArea): number {
  let evenings = 0
  // A year is more than any call leaves; absurd dates must not run for ever.
  for (let day = addDays(from, 1), left = 366; day < to && left > 0; day = addDays(day, 1), left--)
    if (isWorkingDay(day, area)) evenings++
  return evenings
}
