import { clockTime, instantOf, isCivilDate } from '../../platform/dates.ts'
import { cleanDate, cleanLine, cleanNumber, cleanText } from '../calls/fields/clean.ts'
import type { Briefing } from './briefing.ts'

/** La réunion as typed : what is wrong is said at its field. */
export const BRIEFING_FIELDS = [
  'titre',
  'jour',
  'heure',
  'duree',
  'lieu',
  'lien',
  'places',
  'precisions',
] as const
export type BriefingField = (typeof BRIEFING_FIELDS)[number]
export type TypedBriefing = Record<BriefingField, string>
export type BriefingContent = Omit<
  Briefing,
  'id' | 'incubatorId' | 'callId' | 'version' | 'cancelledAt' | 'cancelReason'
>
export type BriefingErrors = { field: BriefingField; message: string }[]

const wholeNumber = (text: string): number => (/^\d{1,6}$/.test(text) ? Number(text) : Number.NaN)

/** « 14 h 30 », « 14h », « 14:30 » are times. */
export function readTime(typed: string): string | null {
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[h:](\d{2})?)?$/i.exec(typed.replace(/\s/g, '')) ?? []
  const known = hour !== '' && Number(hour) < 24 && Number(minute || 0) < 60
  return known ? `${hour.padStart(2, '0')}:${minute || '00'}` : null
}

const LAST_DAY = '2099-12-31'

export function readBriefing(
  typed: TypedBriefing,
  zone: string,
  now: Date,
  /** When the call closes: nobody registers after. */
  closesAt: Date | null = null,
): { ok: true; content: BriefingContent } | { ok: false; errors: BriefingErrors } {
  const errors: BriefingErrors = []
  const wrong = (field: BriefingField, message: string) => errors.push({ field, message })
  const title = cleanLine(typed.titre)
  if (title === '' || title.length > 120) wrong('titre', 'Donnez un titre, de 120 signes au plus.')
  const day = cleanDate(typed.jour)
  if (day === '') wrong('jour', 'Choisissez le jour de la réunion.')
  else if (!isCivilDate(day)) wrong('jour', 'Cette date n’existe pas. Exemple : 03/11/2026.')
  else if (day > LAST_DAY) wrong('jour', 'L’année doit être comprise entre 2020 et 2099.')
  const time = readTime(typed.heure)
  if (time === null) wrong('heure', 'Écrivez l’heure, par exemple 14 h 30.')
  const startsAt = isCivilDate(day) && time !== null ? instantOf(day, time, zone) : now
  if (isCivilDate(day) && time !== null && startsAt <= now)
    wrong('jour', 'Cette heure est déjà passée : choisissez un moment à venir.')
  else if (isCivilDate(day) && time !== null && clockTime(startsAt, zone) !== time)
    wrong('heure', 'Cette heure n’existe pas ce jour-là : les horloges avancent d’une heure.')
  else if (isCivilDate(day) && time !== null && closesAt !== null && startsAt >= closesAt)
    wrong('jour', 'L’appel sera clos ce jour-là : choisissez un moment avant sa clôture.')
  const minutes = wholeNumber(cleanNumber(typed.duree))
  if (!(minutes >= 5 && minutes <= 600)) wrong('duree', 'Écrivez la durée en minutes, de 5 à 600.')
  const place = cleanLine(typed.lieu)
  if (place.length > 200) wrong('lieu', 'Le lieu tient en 200 signes.')
  const link = cleanLine(typed.lien)
  if (link !== '' && !isWebAddress(link))
    wrong('lien', 'Copiez l’adresse entière de la visioconférence, qui commence par https://.')
  if (place === '' && link === '') wrong('lieu', 'Indiquez un lieu, ou le lien de la visioconférence.')
  const typedSeats = cleanNumber(typed.places)
  const seats = typedSeats === '' ? null : wholeNumber(typedSeats)
  if (seats !== null && !(seats >= 1 && seats <= 100_000))
    wrong('places', 'Écrivez un nombre de places, ou laissez vide s’il n’y a pas de limite.')
  const notes = cleanText(typed.precisions)
  if (notes.length > 2000) wrong('precisions', 'Les précisions tiennent en 2 000 signes.')
  if (errors.length > 0) return { ok: false, errors }
  return { ok: true, content: { title, startsAt, minutes, place, link, seats, notes } }
}

function isWebAddress(text: string): boolean {
  const url = URL.parse(text)
  return text.length <= 500 && /^https?:$/.test(url?.protocol ?? '') && !/\s/.test(text)
}
