import { civilDate, isCivilDate } from '../../../platform/dates.ts'
import { proposeSchedule } from '../schedule.ts'

interface Fields {
  entries(): readonly (readonly [string, string])[]
}

/**
 * Lecture du formulaire d'une partie : the values typed, by field name. On the page of two versions,
 * « mien.X » is the person's text and « choix.X » says whose is kept: the other's is then left as it is.
 */
export function readTyped(form: Fields): { typed: Record<string, string>; decided: Set<string> } {
  const typed: Record<string, string> = {}
  const decided = new Set<string>()
  const all = new Map(form.entries())
  for (const [name, value] of form.entries()) {
    if (/^(numero|vu|proposer|retour|choix\..*)$/.test(name)) continue
    if (name.startsWith('mien.')) {
      if (all.get(`choix.${name.slice(5)}`) !== 'mienne') continue
      typed[name.slice(5)] = value
      decided.add(name.slice(5))
    } else if (!(name in typed)) typed[name] = value.trim()
  }
  return { typed, decided }
}

/** The dates proposed from the opening typed, or from today when none was. */
export function proposeInto(
  typed: Record<string, string>,
  now: Date,
  zone: string,
): { values: Record<string, string>; problem?: string } {
  const opening = typed['opens'] || civilDate(now, zone)
  if (!isCivilDate(opening))
    return { values: typed, problem: 'Écrivez d’abord une date d’ouverture qui existe.' }
  return { values: { ...typed, ...proposeSchedule(opening) } }
}
