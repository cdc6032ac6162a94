import { addDays, type CivilDate } from '../../platform/dates.ts'
import {
  addWorkingDays,
  type HolidayArea,
  nextWorkingDay,
  previousWorkingDay,
} from '../../platform/working-days.ts'
import type { Guide } from './guide.ts'
import type { Dates } from './milestones.ts'
import { EVENING_CAPACITY, isTooMuch, readingLoad } from './reading-load.ts'
import { movedFrom } from './schedule.ts'

/** Alternatives tenables : what would bring the reading down to an evening's capacity, each enough alone. */
export interface Alternatives {
  /** Reading from that day, while the form is open; null when even the first day is too late. */
  readFrom: CivilDate | null
  /** Members of the jury, all else equal. */
  jurors: number
  /** The schedule with a later preselection and what follows it; null when no reasonable delay is enough. */
  later: Dates | null
  /** Applications an evening if a cross is enough at first; null when it is too much even so. */
  lightPerEvening: number | null
}

/** A light first reading takes about three minutes: three times as many an evening. */
export const LIGHT_CAPACITY = 3 * EVENING_CAPACITY
const LONGEST_DELAY = 30

/** Null while the load is bearable or unknown. */
export function loadAlternatives(
  guide: Pick<Guide, 'numbers' | 'dates'>,
  area: HolidayArea = 'metropole',
): Alternatives | null {
  const load = readingLoad(guide, area)
  if (load === null || !isTooMuch(load)) return null
  const { opensOn, closesOn } = guide.dates
  const needed = Math.ceil(load.perJuror / EVENING_CAPACITY)
  const missing = needed - load.evenings
  const readFrom = missing > LONGEST_DELAY ? '' : workedBefore(closesOn, missing, area)
  const total = (guide.numbers.expectedApplications ?? 0) * (guide.numbers.reviews ?? 0)
  return {
    readFrom: opensOn !== '' && readFrom > opensOn ? readFrom : null,
    jurors: Math.ceil(total / (EVENING_CAPACITY * Math.max(1, load.evenings))),
    later: missing <= LONGEST_DELAY ? postponed(guide.dates, closesOn, needed, area) : null,
    lightPerEvening: load.perEvening <= LIGHT_CAPACITY ? load.perEvening : null,
  }
}

function postponed(dates: Dates, closesOn: CivilDate, evenings: number, area: HolidayArea): Dates {
  const day = nextWorkingDay(addDays(addWorkingDays(closesOn, evenings, area), 1), area)
  return movedFrom(dates, 'preselectionOn', day, area)
}

// The closing evening is one of reading too, since what came before it can be read.
function workedBefore(closing: CivilDate, evenings: number, area: HolidayArea): CivilDate {
  let day = previousWorkingDay(closing, area)
  for (let left = evenings - 1; left > 0; left--) day = previousWorkingDay(addDays(day, -1), area)
  return day
}
