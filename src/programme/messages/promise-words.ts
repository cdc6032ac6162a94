import { frenchDate } from '../../platform/dates.ts'
import type { Message, Side } from './message.ts'
import { isLate } from './promise.ts'

/** La promesse d'une réponse, in one sentence, the same day said to both sides. */
export function promiseWords(
  side: Side,
  said: { waiting: Message | undefined; count: number; delay: number; now: Date; zone: string },
): string {
  const { waiting, count, delay, now, zone } = said
  const on = waiting?.promisedOn
  if (on) {
    const date = frenchDate(on)
    if (isLate(on, now, zone))
      return side === 'applicant'
        ? `Une réponse vous était promise d’ici le ${date}. Elle est en retard.`
        : `La réponse promise d’ici le ${date} est en retard.`
    return side === 'applicant'
      ? `Une réponse vous est promise d’ici le ${date}.`
      : `Une réponse est promise d’ici le ${date}.`
  }
  if (count > 0) return 'Aucune réponse n’est attendue pour le moment.'
  return side === 'applicant'
    ? `L’équipe répond en ${delayWords(delay)} au plus.`
    : `Vous n’avez encore rien écrit à cette personne.`
}

export const delayWords = (days: number) => `${days} ${days < 2 ? 'jour ouvré' : 'jours ouvrés'}`
