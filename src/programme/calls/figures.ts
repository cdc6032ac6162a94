import { civilDate, daysBetween } from '../../platform/dates.ts'
import type { HolidayArea } from '../../platform/working-days.ts'
import type { Call, CallStatus } from './call.ts'
import type { Guide } from './guide.ts'
import { type Issue, isBlocking } from './readiness.ts'
import { readingLoad } from './reading-load.ts'

/** Chiffres d'un appel : at most five, for its organisers. */
export interface Figure {
  value: string
  label: string
}

export interface Counted {
  call: Pick<Call, 'opensAt' | 'closesAt'>
  status: CallStatus
  issues: readonly Issue[]
  guide: Guide
  zone: string
  holidays?: HolidayArea
  now: Date
  received: number
}

export function figuresOf({ status, issues, guide, zone, holidays, now, received }: Counted): Figure[] {
  const { opensOn, closesOn, answersOn } = guide.dates
  const today = civilDate(now, zone)
  const until = (date: string, label: string): Figure[] =>
    date === '' || date < today ? [] : [days(daysBetween(today, date), label)]
  const blocking = issues.filter(isBlocking).length
  const load = readingLoad(guide, holidays)
  return [
    ...(status === 'draft'
      ? [{ value: String(blocking), label: `${blocking < 2 ? 'point' : 'points'} à régler avant de publier` }]
      : []),
    ...(status === 'open' || status === 'closed'
      ? [
          {
            value: String(received),
            label: received < 2 ? 'candidature reçue' : 'candidatures reçues',
          },
        ]
      : []),
    ...(status === 'draft' || status === 'announced' ? until(opensOn, "avant l'ouverture") : []),
    ...(status === 'open' ? until(closesOn, 'avant la clôture') : []),
    ...(status === 'open' || status === 'closed' ? until(answersOn, 'avant la réponse promise') : []),
    ...(load === null || status === 'closed' ? [] : [evening(load.perEvening)]),
  ]
}

/** The day itself: « Dernier jour avant la clôture ». */
const days = (count: number, label: string): Figure => ({
  value: count === 0 ? 'Dernier' : String(count),
  label: `${count < 2 ? 'jour' : 'jours'} ${label}`,
})

const evening = (count: number): Figure => ({
  value: String(count),
  label: `${count < 2 ? 'candidature' : 'candidatures'} à lire, en prévision, par soir et par membre du jury (12 au plus)`,
})
