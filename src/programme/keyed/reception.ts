import { civilDate, instantOf, isCivilDate } from '../../platform/dates.ts'
import { done, type Outcome, refused } from '../../platform/outcome.ts'
import { addWorkingDays } from '../../platform/working-days.ts'
import { type Call, statusOf } from '../calls/call.ts'
import { cleanDate } from '../calls/fields/clean.ts'
import { holidaysOf, type Incubator } from '../incubators/incubator.ts'
import { readTime } from '../outreach/briefing-form.ts'

/** Réception d'une candidature saisie : on paper or by telephone, at a time that counts as its sending. */
export type Channel = 'paper' | 'telephone' | 'other'
export const CHANNEL_SLUGS: Record<string, Channel> = {
  papier: 'paper',
  telephone: 'telephone',
  autre: 'other',
}

/** What was received in time may be typed this many worked days after closing. */
export const KEYED_WITHIN_DAYS = 5

type Window = Pick<Call, 'opensAt' | 'closesAt' | 'publishedAt'>
type Place = Pick<Incubator, 'zone' | 'holidays'>

export type ReceptionProblem =
  | 'day-missing'
  | 'time-missing'
  | 'in-the-future'
  | 'before-opening'
  | 'after-closing'

/** The end of the grace a call gives; null while it has no closing. */
export const graceEnd = ({ closesAt }: Window, graceMinutes: number): Date | null =>
  closesAt && new Date(closesAt.getTime() + graceMinutes * 60_000)

/** The instant of reception typed, if it is one the call accepted. */
export function readReception(
  typed: { day: string; time: string },
  call: Window,
  graceMinutes: number,
  { zone }: Place,
  now: Date,
): Outcome<Date, ReceptionProblem> {
  const day = cleanDate(typed.day)
  if (!isCivilDate(day)) return refused('day-missing')
  const time = readTime(typed.time)
  if (time === null) return refused('time-missing')
  const at = instantOf(day, time, zone)
  if (at > now) return refused('in-the-future')
  if (call.opensAt === null || at < call.opensAt) return refused('before-opening')
  const end = graceEnd(call, graceMinutes)
  return end !== null && at >= end ? refused('after-closing') : done(at)
}

/** The last day to key in what was received in time, 'YYYY-MM-DD'; '' while the call has no closing. */
export const lastKeyingDay = ({ closesAt }: Window, place: Place): string =>
  closesAt === null
    ? ''
    : addWorkingDays(civilDate(closesAt, place.zone), KEYED_WITHIN_DAYS, holidaysOf(place))

export type KeyingRefusal = 'call-not-open' | 'too-late'

/** Whether an application may be keyed in now. */
export function mayKeyIn(call: Window, place: Place, now: Date): Outcome<null, KeyingRefusal> {
  const status = statusOf(call, now)
  if (status === 'open') return done(null)
  if (status !== 'closed') return refused('call-not-open')
  return civilDate(now, place.zone) > lastKeyingDay(call, place) ? refused('too-late') : done(null)
}
