import publicHolidays from '@socialgouv/jours-feries'
import { addDays, type CivilDate, dayOfWeek } from './dates.ts'

const known = new Map<string, Map<CivilDate, string>>()

// The library answers dates at local midnight: read them with local getters.
function civil(date: Date): CivilDate {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

function holidaysOf(year: number, alsace: boolean): Map<CivilDate, string> {
  const key = `${year}${alsace ? 'a' : ''}`
  const held = known.get(key)
  if (held) return held
  const days = publicHolidays(year, { alsace })
  const made = new Map(Object.entries(days).map(([name, date]) => [civil(date), name]))
  known.set(key, made)
  return made
}

/** The French name of the public holiday on that date, if it is one (metropolitan France). */
export function findHoliday(date: CivilDate, alsace = false): string | undefined {
  return holidaysOf(Number(date.slice(0, 4)), alsace).get(date)
}

export function isWorkingDay(date: CivilDate): boolean {
  return dayOfWeek(date) <= 5 && findHoliday(date) === undefined
}

/** That date if it is worked, otherwise the first worked one after it. */
export function nextWorkingDay(date: CivilDate): CivilDate {
  let candidate = date
  while (!isWorkingDay(candidate)) candidate = addDays(candidate, 1)
  return candidate
}

/** The nth worked day after that date (n ≥ 1). */
export function addWorkingDays(date: CivilDate, count: number): CivilDate {
  let candidate = date
  for (let left = count; left > 0; left--) candidate = nextWorkingDay(addDays(candidate, 1))
  return candidate
}
