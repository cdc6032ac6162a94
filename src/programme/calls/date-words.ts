import type { CivilDate } from '../../platform/dates.ts'

/** Dates écrites dans un texte : « mardi 3 novembre 2026 », « 3 novembre », « 03/11/2026 ». */
const DAYS = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche'
const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]
const WRITTEN = new RegExp(
  `(?<![\\d/])(?:(?:${DAYS})\\s+)?(\\d{1,2})(?:er)?\\s+(${MONTHS.join('|')})(?:\\s+(\\d{4}))?(?![\\d\\p{L}])`,
  'giu',
)
const NUMBERS = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/g

export interface DateFound {
  text: string
  day: number
  /** 1 to 12. */
  month: number
  year: number | null
}

export function datesIn(text: string): DateFound[] {
  const written = [...text.matchAll(WRITTEN)].map(([found, day, month = '', year]) => ({
    text: found,
    day: Number(day),
    month: MONTHS.indexOf(month.toLowerCase()) + 1,
    year: year ? Number(year) : null,
  }))
  const numbers = [...text.matchAll(NUMBERS)].map(([found, day, month, year]) => ({
    text: found,
    day: Number(day),
    month: Number(month),
    year: Number(year),
  }))
  return [...written, ...numbers]
}

/** Whether a date that was written is that day; without a year, of any year. */
export function isThatDay({ day, month, year }: DateFound, date: CivilDate): boolean {
  const [y, m, d] = date.split('-').map(Number)
  return day === d && month === m && (year === null || year === y)
}

/** « 23 h 59 » after a date is the hour of the closing: it goes with it. */
export const WITH_CLOSING_HOUR = /^\s+à\s+23\s*h\s*59/
