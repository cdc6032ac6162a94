import publicHolidays from '@socialgouv/jours-feries'
import { addDays, type CivilDate, dayOfWeek } from './dates.ts'
import type { HolidayArea } from './holiday-areas.ts'
import { GOOD_FRIDAY, LOCAL_DAYS } from './local-holidays.ts'

export type { HolidayArea } from './holiday-areas.ts'

const known = new Map<string, Map<CivilDate, string>>()

// The library answers dates at local midnight: read them with local getters.
function civil(date: Date): CivilDate {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

function goodFriday(year: number): CivilDate {
  const easterMonday = publicHolidays(year)['Lundi de Pâques']
  if (!easterMonday) throw new Error(`no Easter Monday in ${year}`)
  return addDays(civil(easterMonday), -3)
}

function holidaysOf(year: number, area: HolidayArea): Map<CivilDate, string> {
  const key = `${year} ${area}`
  const held = known.get(key)
  if (held) return held
  const days = publicHolidays(year, { alsace: area === 'alsace-moselle' })
  const made = new Map(Object.entries(days).map(([name, date]) => [civil(date), name]))
  for (const { day, name, from = year, until = year } of LOCAL_DAYS[area] ?? [])
    if (from <= year && year <= until)
      made.set(day === GOOD_FRIDAY ? goodFriday(year) : `${year}-${day}`, name)
  known.set(key, made)
  return made
}

/** The French name of the public holiday on that date, if it is one there. */
export function findHoliday(date: CivilDate, area: HolidayArea = 'metropole'): string | undefined {
  return holidaysOf(Number(date.slice(0, 4)), area).get(date)
}

export function isWorkingDay(date: CivilDate, area: HolidayArea = 'metropole'): boolean {
  return dayOfWeek(date) <= 5 && findHoliday(date, area) === undefined
}

/** That date if it is worked, otherwise the first worked one after it. */
export function nextWorkingDay(date: CivilDate, area: HolidayArea = 'metropole'): CivilDate {
  let candidate = date
  while (!isWorkingDay(candidate, area)) candidate = addDays(candidate, 1)
  return candidate
}

/** That date if it is worked, otherwise the last worked one before it. */
export function previousWorkingDay(date: CivilDate, area: HolidayArea = 'metropole'): CivilDate {
  let candidate = date
  while (!isWorkingDay(candidate, area)) candidate = addDays(candidate, -1)
  return candidate
}

/** The nth worked day after that date (n ≥ 1). */
export function addWorkingDays(date: CivilDate, count: number, area: HolidayArea = 'metropole'): CivilDate {
  let candidate = date
  for (let left = count; left > 0; left--) candidate = nextWorkingDay(addDays(candidate, 1), area)
  return candidate
}
