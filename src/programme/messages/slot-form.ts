import { instantOf, isCivilDate } from '../../platform/dates.ts'
import { cleanDate, cleanNumber } from '../calls/fields/clean.ts'
import { readTime } from '../outreach/briefing-form.ts'

/** Les créneaux tels que tapés : up to three at once, empty lines left aside. */
export interface TypedSlot {
  day: string
  time: string
  minutes: string
}
export const SLOT_LINES = 3
export interface ReadSlot {
  startsAt: Date
  minutes: number
}
export type SlotErrors = { field: string; message: string }[]

export function readSlots(
  typed: readonly TypedSlot[],
  zone: string,
  now: Date,
): { slots: ReadSlot[] } | { errors: SlotErrors } {
  const errors: SlotErrors = []
  const slots: ReadSlot[] = []
  for (const [index, line] of typed.entries()) {
    if (line.day.trim() === '' && line.time.trim() === '') continue
    const wrong = (name: string, message: string) => errors.push({ field: `${name}${index + 1}`, message })
    const day = cleanDate(line.day)
    const time = readTime(line.time)
    const minutes = Number(/^\d{1,3}$/.exec(cleanNumber(line.minutes))?.[0] ?? Number.NaN)
    if (!isCivilDate(day)) wrong('jour', 'Choisissez le jour du créneau.')
    if (time === null) wrong('heure', 'Écrivez l’heure, par exemple 14 h 30.')
    if (!(minutes >= 5 && minutes <= 120)) wrong('duree', 'Écrivez la durée en minutes, de 5 à 120.')
    if (!isCivilDate(day) || time === null || Number.isNaN(minutes)) continue
    const startsAt = instantOf(day, time, zone)
    if (startsAt <= now) wrong('jour', 'Cette heure est déjà passée : choisissez un moment à venir.')
    if (!slots.some(each => each.startsAt.getTime() === startsAt.getTime())) slots.push({ startsAt, minutes })
  }
  if (errors.length > 0) return { errors }
  if (slots.length === 0) return { errors: [{ field: 'jour1', message: 'Proposez au moins un créneau.' }] }
  return { slots }
}
