import { civilDate, frenchDate, frenchTime, isCivilDate } from '../../platform/dates.ts'
import type { Briefing } from './briefing.ts'
import { BRIEFING_FIELDS, type BriefingField, readTime, type TypedBriefing } from './briefing-form.ts'

/** La réunion as its form shows it. */
export function typedOfBriefing(of: Briefing, zone: string): TypedBriefing {
  return {
    titre: of.title,
    jour: civilDate(of.startsAt, zone),
    heure: frenchTime(of.startsAt, zone),
    duree: String(of.minutes),
    lieu: of.place,
    lien: of.link,
    places: of.seats === null ? '' : String(of.seats),
    precisions: of.notes,
  }
}

export const NEW_BRIEFING: TypedBriefing = {
  titre: 'Tout savoir sur l’appel',
  jour: '',
  heure: '12 h 30',
  duree: '45',
  lieu: '',
  lien: '',
  places: '',
  precisions: '',
}

/** The fields whose value differs between two versions of one form. */
export const differing = (a: TypedBriefing, b: TypedBriefing) =>
  BRIEFING_FIELDS.filter(field => saidOf(field, a[field]) !== saidOf(field, b[field]))

/** A value as a person reads it: dates in words, « 14:30 » and « 14h30 » the same. */
export function saidOf(field: BriefingField, typed: string): string {
  const value = typed.trim()
  const time = field === 'heure' ? readTime(value) : null
  if (time !== null) return `${Number(time.slice(0, 2))} h ${time.slice(3)}`
  return field === 'jour' && isCivilDate(value) ? frenchDate(value) : value
}
