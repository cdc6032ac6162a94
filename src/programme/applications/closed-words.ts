import { frenchDateTime } from '../../platform/dates.ts'
import { type Call, lastMinute, statusOf as statusOfCall } from '../calls/call.ts'
import type { Completion } from './announced.ts'
import { deadlineOf } from './application.ts'

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
