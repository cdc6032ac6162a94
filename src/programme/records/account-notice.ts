import { addDays, type CivilDate, civilDate, endOfDay, frenchDate } from '../../platform/dates.ts'

/** Compte sans activité : its person is told, and has fifteen days at least to keep it by signing in. */
const NOTICE_DAYS = 15

/** @returns the last day on which signing in keeps the account, and the instant after it */
export function keptUntil(now: Date, zone: string): { day: CivilDate; end: Date } {
  const day = addDays(civilDate(now, zone), NOTICE_DAYS)
  return { day, end: endOfDay(day, zone) }
}

export function accountLetter(said: {
  incubator: string
  unusedSince: CivilDate
  day: CivilDate
  link: string
}): { subject: string; text: string } {
  const day = frenchDate(said.day)
  return {
    subject: `Votre compte sera supprimé après le ${day}`,
    text: [
      'Bonjour,',
      `Votre compte sur le site de l’incubateur ${said.incubator} n’a pas servi depuis le ${frenchDate(said.unusedSince)}. Il sera supprimé après le ${day}.`,
      'Pour le garder, connectez-vous d’ici là. Cela suffit :',
      said.link,
      'Si vous n’en avez plus besoin, vous n’avez rien à faire.',
    ].join('\n\n'),
  }
}
