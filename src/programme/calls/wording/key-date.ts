import { civilDate, daysBetween, frenchDate, frenchDateTime } from '../../../platform/dates.ts'
import { lastMinute, type PublicCall, statusOf } from '../call.ts'
import type { Dates } from '../milestones.ts'

/** La date qui compte : the one sentence a reader must keep of a call, now. */
export function keyDate(call: Omit<PublicCall, 'id' | 'slug' | 'guideNumber'>, now: Date): string {
  const { zone } = call.incubator
  const closing = frenchDateTime(lastMinute(call.closesAt), zone)
  switch (statusOf(call, now)) {
    case 'announced':
      return `Le formulaire ouvre le ${frenchDate(civilDate(call.opensAt, zone))}. Vous aurez jusqu'au ${closing} pour candidater.`
    case 'open':
      return `Vous avez jusqu'au ${closing}.`
    default:
      return `L'appel est clos depuis le ${closing}. ${answerDate(call, now)}`
  }
}

/** When everyone is answered; once the date is past, it is said as what was promised. */
export function answerDate({ guide, incubator }: Pick<PublicCall, 'guide' | 'incubator'>, now: Date): string {
  const { answersOn } = guide.dates
  if (answersOn === '') return 'Le jour de la réponse reste à fixer.'
  return answersOn < civilDate(now, incubator.zone)
    ? `La réponse à chaque candidature était promise pour le ${frenchDate(answersOn)}.`
    : `Chaque candidature reçoit une réponse le ${frenchDate(answersOn)} au plus tard.`
}

/** « heure de Paris », when it is. */
export const zoneName = (zone: string): string =>
  zone === 'Europe/Paris'
    ? 'heure de Paris'
    : `heure de ${(zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')}`

/** The schedule's finding: what its drawing shows, in one sentence. */
export function scheduleFinding({ closesOn, answersOn }: Dates): string {
  if (closesOn === '' || answersOn <= closesOn) return "Les étapes de l'appel"
  const days = daysBetween(closesOn, answersOn)
  return `La réponse arrive ${days} ${days < 2 ? 'jour' : 'jours'} après la clôture`
}
