import { frenchDateTime } from '../../platform/dates.ts'
import { type Callback, type CallbackStatus, chosenSlot, freeSlots, statusOfCallback } from './callback.ts'
import type { Side } from './message.ts'

/** Les mots d'un rappel, once each. */
export const CALLBACK_STATUS: Record<CallbackStatus, string> = {
  wished: 'souhait reçu',
  proposed: 'créneaux proposés',
  agreed: 'convenu',
  done: 'fait',
  cancelled: 'annulé',
}

export const CALLBACK_PROBLEMS = {
  phone: 'Écrivez un numéro de téléphone, par exemple 06 12 34 56 78, ou laissez vide.',
  'already-wished': 'Vous avez déjà demandé à être appelé. Pour changer de numéro, écrivez à l’équipe.',
  'too-many': 'Vous avez fait beaucoup de demandes en une heure : réessayez plus tard.',
  empty: 'Écrivez un mot.',
  'too-long': 'Ce texte est trop long.',
  'no-wish': 'Ce rappel n’est plus attendu : il est fait ou annulé.',
  'not-agreed': 'L’heure de l’appel n’est pas encore passée.',
  'unknown-slot': 'Choisissez l’un des créneaux proposés.',
  'already-agreed': 'Un créneau est déjà choisi. Pour en changer, annulez d’abord.',
  'slot-past': 'Ce créneau est passé : choisissez-en un autre.',
  'slot-taken': 'Ce créneau vient d’être pris par une autre personne : choisissez-en un autre.',
} as const
export type CallbackProblem = keyof typeof CALLBACK_PROBLEMS

/** Where a call stands, in one sentence for each side. */
export function callbackWords(
  callback: Callback | undefined,
  side: Side,
  { now, zone, received }: { now: Date; zone: string; received: boolean },
): string {
  const mine = side === 'applicant'
  if (!callback)
    return mine
      ? received
        ? 'L’équipe peut vous appeler au sujet de votre candidature.'
        : 'L’équipe peut vous appeler avant que vous envoyiez votre candidature.'
      : 'Personne ne demande à être appelé.'
  const slot = chosenSlot(callback)
  switch (statusOfCallback(callback, now)) {
    case 'wished':
      return mine
        ? 'Votre souhait est reçu. L’équipe va vous proposer des créneaux, par e-mail et ici.'
        : 'Cette personne souhaite être appelée. Proposez-lui des créneaux.'
    case 'proposed': {
      const count = freeSlots(callback, now).length
      const slots = count < 2 ? 'un créneau' : `${count} créneaux`
      return mine
        ? `L’équipe vous propose ${slots}. Choisissez.`
        : `Vous proposez ${slots}. La personne choisit.`
    }
    case 'agreed':
      return agreedWords(
        slot ? frenchDateTime(slot.startsAt, zone) : '',
        (slot?.startsAt ?? now) <= now,
        mine,
      )
    case 'done':
      return 'L’appel a eu lieu.'
    case 'cancelled':
      return callback.endedSide === side
        ? 'Vous avez annulé ce rappel.'
        : mine
          ? 'L’équipe a annulé ce rappel.'
          : 'La personne a annulé ce rappel.'
  }
}

function agreedWords(when: string, past: boolean, mine: boolean): string {
  if (!past) return `L’appel est convenu le ${when}.`
  return `L’appel était convenu le ${when}.${mine ? '' : ' Dites s’il a eu lieu, ou annulez-le.'}`
}

/** In the list, where an hour that is past asks to be closed. */
export const queuedWords = (status: CallbackStatus, held: boolean): string =>
  status === 'agreed' && held ? 'passé, à clore' : CALLBACK_STATUS[status]

export const slotWords = ({ startsAt, minutes }: { startsAt: Date; minutes: number }, zone: string) =>
  `${frenchDateTime(startsAt, zone)}, pendant ${minutes} minutes`
