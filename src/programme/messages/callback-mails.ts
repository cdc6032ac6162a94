import { frenchDateTime } from '../../platform/dates.ts'
import type { ReadSlot } from './slot-form.ts'

/** Courriers d'un rappel : the wish, the slots, the hour agreed, the cancelling. */
interface About {
  title: string
  incubator: string
  zone: string
  link: string
}

const named = (title: string) => `« ${title || 'sans titre'} »`
const letter = ({ incubator, link }: About, subject: string, ...lines: string[]) => ({
  subject,
  text: ['Bonjour,', ...lines, link, incubator].join('\n\n'),
})
const said = ({ startsAt, minutes }: ReadSlot, zone: string) =>
  `${frenchDateTime(startsAt, zone)} (${minutes} minutes)`

export const wishMail = (of: About, author: string) =>
  letter(
    of,
    `Souhait d’être appelé : ${named(of.title)}`,
    `${author} souhaite être appelé ou appelée avant d’envoyer sa candidature ${named(of.title)}.`,
    'Proposez des créneaux ici :',
  )

export const slotsMail = (of: About, slots: readonly ReadSlot[]) =>
  letter(
    of,
    'Choisissez quand nous vous appelons',
    `L’équipe de l’incubateur ${of.incubator} vous propose ces créneaux pour parler de ${named(of.title)} :`,
    slots.map(slot => `- ${said(slot, of.zone)}`).join('\n'),
    'Le premier choisi est retenu. Choisissez ici :',
  )

export const agreedMail = (of: About, slot: ReadSlot) =>
  letter(
    of,
    `Appel convenu le ${frenchDateTime(slot.startsAt, of.zone)}`,
    `L’appel au sujet de ${named(of.title)} est convenu : ${said(slot, of.zone)}.`,
    'Le fichier pour votre agenda, et le moyen d’annuler, sont ici :',
  )

export const cancelledMail = (of: About, words: string) =>
  letter(
    of,
    `Appel annulé : ${named(of.title)}`,
    `L’appel au sujet de ${named(of.title)} est annulé, avec ces mots :`,
    words
      .split('\n')
      .map(line => `> ${line}`)
      .join('\n'),
    'La suite est ici :',
  )
