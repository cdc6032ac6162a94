import { civilDate, frenchTime, isCivilDate, startOfDay } from '../../platform/dates.ts'
import { done, type Outcome, refused } from '../../platform/outcome.ts'

/** Moment d'une annonce : now, or an hour typed in the incubator's zone. */
export interface MomentTyped {
  /** 'maintenant' or 'plus-tard' */
  when: string
  date: string
  time: string
}

export type MomentRefusal =
  | 'moment-missing'
  | 'date-odd'
  | 'time-odd'
  | 'hour-skipped'
  | 'moment-past'
  | 'moment-far'

export interface ChosenMoment {
  /** null for « maintenant »: the instant of the click. */
  instant: Date | null
  /** The clocks go back that night: this hour happens twice, and the second one is kept. */
  twice: boolean
}

const MINUTE = 60_000
export const FARTHEST_MS = 366 * 86_400_000

/** « 14:30 », « 14 h 30 », « 9h » → minutes since midnight, or null. */
export function minutesOf(typed: string): number | null {
  const read = /^(\d{1,2})(?:\s*(?:h|:)\s*(\d{2})?)?$/i.exec(typed.trim().replace(/[\u00a0\u202f]/g, ' '))
  if (!read) return null
  const [hours, minutes] = [Number(read[1]), Number(read[2] ?? 0)]
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null
}

/** Every instant that a clock of the zone shows as this date and time: none or two when clocks change. */
export function instantsOf(date: string, minutes: number, zone: string): Date[] {
  const start = startOfDay(date, zone).getTime()
  const wanted = minutes % 60 === 0 ? `${minutes / 60} h` : undefined
  const shown = wanted ?? `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')}`
  return [-120, -60, -30, 0, 30, 60, 120]
    .map(shift => new Date(start + (minutes + shift) * MINUTE))
    .filter(instant => civilDate(instant, zone) === date && frenchTime(instant, zone) === shown)
}

/** « 3/11/2026 » as it is typed where the browser has no date field. */
const civil = (typed: string): string =>
  typed.replace(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, (_, day: string, month: string, year: string) =>
    [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
  )

export function readMoment(
  typed: MomentTyped,
  zone: string,
  now: Date,
): Outcome<ChosenMoment, MomentRefusal> {
  if (typed.when === 'maintenant') return done({ instant: null, twice: false })
  if (typed.when !== 'plus-tard') return refused('moment-missing')
  const date = civil(typed.date.trim())
  if (!isCivilDate(date) || date < '2020-01-01' || date > '2099-12-31') return refused('date-odd')
  const minutes = minutesOf(typed.time)
  if (minutes === null) return refused('time-odd')
  const instants = instantsOf(date, minutes, zone)
  // Said twice by the clocks: the later one, so that nobody learns anything early.
  const instant = instants.at(-1)
  if (!instant) return refused('hour-skipped')
  if (instant <= now) return refused('moment-past')
  if (instant.getTime() > now.getTime() + FARTHEST_MS) return refused('moment-far')
  return done({ instant, twice: instants.length > 1 })
}
