import type { CivilDate } from '../../platform/dates.ts'

/** Rythme des comités : one incubator's rule for when a product's committee is due. */
export interface InvestmentSettings {
  monthsBetween: number
  /** Days before the money ends: the committee is held between the first and the second. */
  windowOpensDays: number
  windowClosesDays: number
  /** 'MM-DD': no orders from that day until the eve of that other. Equal days: orders all year. */
  noOrdersFrom: string
  noOrdersUntil: string
}

export const DEFAULT_SETTINGS: InvestmentSettings = {
  monthsBetween: 6,
  windowOpensDays: 45,
  windowClosesDays: 30,
  noOrdersFrom: '12-15',
  noOrdersUntil: '02-01',
}

export interface Season {
  from: CivilDate
  /** First day orders pass again. */
  until: CivilDate
}

/** The seasons without orders that begin in the years around a date, the first first. */
export function seasonsAround(
  date: CivilDate,
  { noOrdersFrom, noOrdersUntil }: InvestmentSettings,
): Season[] {
  if (noOrdersFrom === noOrdersUntil) return []
  const year = Number(date.slice(0, 4))
  return [year - 1, year, year + 1].map(begins => {
    const ends = noOrdersFrom < noOrdersUntil ? begins : begins + 1
    return { from: dayOf(begins, noOrdersFrom), until: dayOf(ends, noOrdersUntil) }
  })
}

// 29 February stands for the 28th in other years.
const dayOf = (year: number, monthDay: string): CivilDate =>
  `${year}-${monthDay === '02-29' && !isLeap(year) ? '02-28' : monthDay}`

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
