import { addDays, type CivilDate, civilDate, instantOf } from '../../platform/dates.ts'
import { done, type Outcome, refused } from '../../platform/outcome.ts'
import { cleanDate, cleanLine, cleanText } from '../calls/fields/clean.ts'
import { readDay } from './read-form.ts'

/** Date d'un comité : the day, the hour, the place; put off, a reason too. */
export interface MeetingTyped {
  day: string
  time: string
  place: string
  reason: string
}

export type MeetingRefusal =
  | 'day-missing'
  | 'day-odd'
  | 'day-too-far'
  | 'day-past'
  | 'time-odd'
  | 'place-too-long'
  | 'reason-missing'
  | 'reason-too-long'
  | 'same-date'

export interface Meeting {
  meetsAt: Date
  place: string
  reason: string
}

const FURTHEST_DAYS = 2 * 366
const LONGEST_PLACE = 300
const LONGEST_REASON = 2_000

/** A first date may be past: a committee already held is recorded so. */
export function readMeeting(typed: MeetingTyped, zone: string, now: Date): Outcome<Meeting, MeetingRefusal> {
  const day = cleanDate(typed.day)
  if (day === '') return refused('day-missing')
  if ('problem' in readDay(day)) return refused('day-odd')
  if (day > addDays(civilDate(now, zone), FURTHEST_DAYS)) return refused('day-too-far')
  const time = readTime(typed.time)
  if (time === null) return refused('time-odd')
  const place = cleanLine(typed.place)
  if (place.length > LONGEST_PLACE) return refused('place-too-long')
  const reason = cleanText(typed.reason).trim()
  if (reason.length > LONGEST_REASON) return refused('reason-too-long')
  return done({ meetsAt: instantOf(day, time, zone), place, reason })
}

/** Put off: to a day not gone by, another than the one it had, with its reason. */
export function readPostponement(
  typed: MeetingTyped,
  { meetsAt }: { meetsAt: Date },
  zone: string,
  now: Date,
): Outcome<Meeting, MeetingRefusal> {
  const read = readMeeting(typed, zone, now)
  if (!read.ok) return read
  if (day(read.value.meetsAt, zone) < day(now, zone)) return refused('day-past')
  if (read.value.meetsAt.getTime() === meetsAt.getTime()) return refused('same-date')
  return read.value.reason === '' ? refused('reason-missing') : read
}

const day = (instant: Date, zone: string): CivilDate => civilDate(instant, zone)

/** « 14:30 », « 14h30 », « 14 h » → 'HH:MM'; null when it is not an hour. */
function readTime(typed: string): string | null {
  const [, hours = '', minutes = '0'] = /^\s*(\d{1,2})\s*[:h]\s*(\d{2})?\s*$/i.exec(typed) ?? []
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return null
  return `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`
}
