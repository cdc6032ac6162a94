import { frenchDateTime, frenchTime } from '../../platform/dates.ts'
import { type Call, lastMinute, statusOf as statusOfCall } from '../calls/call.ts'
import type { Completion } from './announced.ts'
import { deadlineOf } from './application.ts'
import { graceOf, type Work } from './grace.ts'

/** Appel clos : since when nothing can be written or sent any more, or from when it can. */
export function closedWords(call: Call, completion: Completion | null, zone: string, now: Date): string {
  const deadline = deadlineOf(call, completion)
  if (statusOfCall(call, now) === 'announced' && call.opensAt)
    return `Le formulaire ouvre le ${frenchDateTime(call.opensAt, zone)}.`
  if (statusOfCall(call, now) !== 'closed' || !deadline) return 'L’appel n’est pas ouvert.'
  const since = frenchDateTime(lastMinute(deadline), zone)
  return completion && deadline === completion.until
    ? `Le délai pour compléter votre candidature est passé depuis le ${since}.`
    : `L’appel est clos depuis le ${since}.`
}

/** Délai de grâce : said to the one who was writing when the call closed. */
export const graceWords = ({ closesAt }: Pick<Call, 'closesAt'>, grace: Date, zone: string): string =>
  `L’appel est clos depuis ${frenchTime(lastMinute(closesAt ?? grace), zone)} ; vous écriviez : vous avez jusqu’à ${frenchTime(lastMinute(grace), zone)} pour envoyer.`

/** The same once it is over; '' when there was none. */
export function graceOverWords(work: Work, call: Call, zone: string, now: Date): string {
  const grace = graceOf(work, call)
  return grace !== null && now >= grace
    ? `Vous écriviez à la clôture : vous aviez jusqu’à ${frenchTime(lastMinute(grace), zone)} pour envoyer.`
    : ''
}
