import { frenchDate, frenchDateTime } from '../../platform/dates.ts'
import { lastMinute } from '../calls/call.ts'
import type { Guide } from '../calls/guide.ts'
import { readingLoad } from '../calls/reading-load.ts'
import type { Duty } from './duty.ts'

/** Charge d'un juré : how much is to be read and until when, from what is known now. */
export interface Reading {
  /** Applications admissible now, not withdrawn. */
  admissible: number
  /** Seats of the jury, invited or to be; those declined or removed left out. */
  jurors: number
  /** First instant a review is too late, from the dated rights; null while nothing says it. */
  until: Date | null
}

/** About ten minutes an application, as the schedule of the call counts. */
const MINUTES_AN_APPLICATION = 10

export function juryLoad(guide: Pick<Guide, 'numbers' | 'dates'>, limit: number | null, reading: Reading) {
  const { reviews, jurors } = guide.numbers
  const people = Math.max(jurors ?? 0, reading.jurors)
  const known =
    reviews && people > 0 ? Math.ceil((reading.admissible * Math.min(reviews, people)) / people) : 0
  const share = atMost(known > 0 ? known : (readingLoad(guide)?.perJuror ?? null), limit)
  if (share === null)
    return 'Quelques candidatures à lire et à noter, dix minutes chacune. Leur nombre sera connu à la clôture.'
  const said = `Environ ${share} ${share < 2 ? 'candidature' : 'candidatures'} à lire et à noter, soit ${hours(share * MINUTES_AN_APPLICATION)}.`
  return known > 0
    ? said
    : `${said} C’est une prévision : aucune candidature n’est encore déclarée recevable.`
}

const atMost = (share: number | null, limit: number | null) =>
  limit === null ? share : Math.min(limit, share ?? limit)

/**
 * From the closing to the end of the reviewing period; once closed, only until when.
 * @param sitting 'YYYY-MM-DD' or '': the day that ends the reading while no dated right says more
 */
export function readingDates(
  closesOn: string,
  sitting: string,
  { today, zone, reading: { until }, now }: { today: string; zone: string; reading: Reading; now: Date },
): Duty['dates'] {
  if (until ? until <= now : sitting < today || sitting === '') return []
  const end = until ? frenchDateTime(lastMinute(until), zone) : frenchDate(sitting)
  const value = closesOn >= today ? `entre le ${frenchDate(closesOn)} et le ${end}` : `jusqu’au ${end}`
  return [{ term: 'Évaluations', value }]
}

/** « 20 minutes », « environ 2 heures », rounded to the half-hour above an hour. */
export function hours(minutes: number): string {
  if (minutes < 60) return `${minutes} minutes`
  const halves = Math.round(minutes / 30)
  const whole = Math.floor(halves / 2)
  return `environ ${whole} ${whole < 2 ? 'heure' : 'heures'}${halves % 2 ? ' et demie' : ''}`
}
