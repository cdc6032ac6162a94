import { Temporal } from 'temporal-polyfill'

/** Civil dates are 'YYYY-MM-DD' strings; instants are Date; Temporal stays in this folder's date files. */
export type CivilDate = string
export const PARIS = 'Europe/Paris'

const day = (date: CivilDate) => Temporal.PlainDate.from(date)
const at = (instant: Date, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone)

export function isCivilDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' })
    return true
  } catch {
    return false
  }
}

/** The first instant of a civil date in a zone. */
export function startOfDay(date: CivilDate, zone: string): Date {
  return new Date(day(date).toZonedDateTime(zone).epochMilliseconds)
}

/** The first instant after a civil date: what happens before it happens on that date. */
export function endOfDay(date: CivilDate, zone: string): Date {
  return startOfDay(addDays(date, 1), zone)
}

/** A civil date at a time of the clock, 'HH:MM'; a time the clock skips is the one just after. */
export function instantOf(date: CivilDate, time: string, zone: string): Date {
  return new Date(day(date).toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds)
}

/** 'HH:MM' on the clock of a zone. */
export const clockTime = (instant: Date, zone: string): string =>
  at(instant, zone).toPlainTime().toString({ smallestUnit: 'minute' })

export function civilDate(instant: Date, zone: string): CivilDate {
  return at(instant, zone).toPlainDate().toString()
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return day(date).add({ days }).toString()
}

export function addMonths(date: CivilDate, months: number): CivilDate {
  return day(date).add({ months }).toString()
}

/** 1 = lundi … 7 = dimanche. */
export function dayOfWeek(date: CivilDate): number {
  return day(date).dayOfWeek
}

export function daysBetween(from: CivilDate, to: CivilDate): number {
  return day(from).until(day(to), { largestUnit: 'day' }).days
}

/** « 14 h 32 », « 14 h » on the hour, « 0 h 05 ». */
export function frenchTime(instant: Date, zone: string): string {
  const { hour, minute } = at(instant, zone)
  return minute === 0 ? `${hour} h` : `${hour} h ${String(minute).padStart(2, '0')}`
}

const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
)

/** « mardi 3 novembre 2026 », « jeudi 1er octobre 2026 ». */
export function frenchDate(date: CivilDate): string {
  const { dayOfWeek: weekday, day: number, month, year } = day(date)
  return `${DAYS[weekday - 1]} ${number === 1 ? '1er' : number} ${MONTHS[month - 1]} ${year}`
}

/** « mardi 3 novembre 2026 à 23 h 59 ». */
export function frenchDateTime(instant: Date, zone: string): string {
  return `${frenchDate(civilDate(instant, zone))} à ${frenchTime(instant, zone)}`
}

/** « 3 novembre 2026 », for lists. */
export function shortFrenchDate(date: CivilDate): string {
  return frenchDate(date).split(' ').slice(1).join(' ')
}
