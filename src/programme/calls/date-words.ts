import type { CivilDate } from '../../platform/dates.ts'

/** Dates écrites dans un texte : « mardi 3 novembre 2026 », « 5 oct. », « 03/11/26 », « 2026-11-03 ». */
const DAYS = '(?:lun|mar|mer|jeu|ven|sam|dim)(?:\\.|di|credi|dredi|edi|anche)?'
/** Each month in full, then as it is cut short. */
const MONTHS = [
  'janvier|janv\\.?',
  'février|févr\\.?|fév\\.?',
  'mars',
  'avril|avr\\.?',
  'mai',
  'juin',
  'juillet|juil\\.?',
  'août',
  'septembre|sept\\.?',
  'octobre|oct\\.?',
  'novembre|nov\\.?',
  'décembre|déc\\.?',
]
const WRITTEN = new RegExp(
  `(?<![\\d/])(?:${DAYS}\\s+)?(\\d{1,2})(?:er)?\\s+(${MONTHS.join('|')})(?![\\p{L}])(?:\\s+(\\d{4}))?(?![\\d\\p{L}])`,
  'giu',
)
const NUMBERS = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|[.-]\d)/g
const ISO = /(?<![\d/-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g

export interface DateFound {
  text: string
  day: number
  /** 1 to 12. */
  month: number
  year: number | null
}

const monthOf = (typed: string): number =>
  MONTHS.findIndex(names => new RegExp(`^(?:${names})$`, 'i').test(typed)) + 1

const yearOf = (typed: string): number => Number(typed.length === 2 ? `20${typed}` : typed)

export function datesIn(text: string): DateFound[] {
  const written = [...text.matchAll(WRITTEN)].map(([found, day, month = '', year]) => ({
    text: found,
    day: Number(day),
    month: monthOf(month),
    year: year ? Number(year) : null,
  }))
  const numbers = [...text.matchAll(NUMBERS)].map(([found, day, , month, year = '']) => ({
    text: found,
    day: Number(day),
    month: Number(month),
    year: yearOf(year),
  }))
  const iso = [...text.matchAll(ISO)].map(([found, year, month, day]) => ({
    text: found,
    day: Number(day),
    month: Number(month),
    year: Number(year),
  }))
  return [...written, ...numbers, ...iso].filter(({ day, month }) => day >= 1 && day <= 31 && month <= 12)
}

/** Whether a date that was written is that day; without a year, of any year. */
export function isThatDay({ day, month, year }: DateFound, date: CivilDate): boolean {
  const [y, m, d] = date.split('-').map(Number)
  return day === d && month === m && (year === null || year === y)
}

/** « 23 h 59 » after a date is the hour of the closing: it goes with it. */
export const WITH_CLOSING_HOUR = /^\s+à\s+23\s*h\s*59/
