import { type CivilDate, civilDate } from '../../platform/dates.ts'
import { addWorkingDays } from '../../platform/working-days.ts'
import { holidaysOf, type Incubator } from '../incubators/incubator.ts'

/** Délai de réponse promis : so many worked days after the day of the message, where the incubator is. */
export const DEFAULT_DELAY = 2
export const LONGEST_DELAY = 30

export const promisedOn = (
  writtenAt: Date,
  days: number,
  incubator: Pick<Incubator, 'zone' | 'holidays'>,
): CivilDate => addWorkingDays(civilDate(writtenAt, incubator.zone), days, holidaysOf(incubator))

/** Late from the day after the one that was promised. */
export const isLate = (promised: CivilDate, now: Date, zone: string): boolean =>
  promised < civilDate(now, zone)

/** A number of days as typed, or null. */
export function readDelay(typed: string): number | null {
  if (!/^\d{1,2}$/.test(typed.trim())) return null
  const days = Number(typed)
  return days >= 1 && days <= LONGEST_DELAY ? days : null
}
