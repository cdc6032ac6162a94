import { isCivilDate } from '../../platform/dates.ts'
import { cleanNumber } from '../calls/fields/clean.ts'
import type { FieldError, Typed } from './fields.ts'
import type { InvestmentSettings } from './settings.ts'

/** Formulaire du rythme des comités. */
const NUMBERS = [
  { name: 'mois', key: 'monthsBetween', least: 1, most: 24, what: 'un nombre de mois, de 1 à 24' },
  { name: 'ouvre', key: 'windowOpensDays', least: 1, most: 365, what: 'un nombre de jours, de 1 à 365' },
  { name: 'ferme', key: 'windowClosesDays', least: 0, most: 365, what: 'un nombre de jours, de 0 à 365' },
] as const
const DAYS = [
  { name: 'sans-du', key: 'noOrdersFrom' },
  { name: 'sans-au', key: 'noOrdersUntil' },
] as const

export function readSettings(
  typed: Typed,
): { ok: true; settings: InvestmentSettings } | { ok: false; errors: FieldError[] } {
  const errors: FieldError[] = []
  const number = ({ name, least, most, what }: (typeof NUMBERS)[number]) => {
    const value = cleanNumber(typed[name] ?? '')
    if (/^\d{1,4}$/.test(value) && Number(value) >= least && Number(value) <= most) return Number(value)
    errors.push({ field: name, message: `Écrivez ${what}.` })
    return least
  }
  const [months, opens, closes] = NUMBERS
  const settings = {
    monthsBetween: number(months),
    windowOpensDays: number(opens),
    windowClosesDays: number(closes),
    noOrdersFrom: '',
    noOrdersUntil: '',
  }
  for (const { name, key } of DAYS) {
    const read = readMonthDay(typed[name] ?? '')
    if (read === null) errors.push({ field: name, message: 'Écrivez un jour et un mois. Exemple : 15/12.' })
    else settings[key] = read
  }
  if (errors.length === 0 && settings.windowOpensDays <= settings.windowClosesDays)
    errors.push({ field: 'ouvre', message: 'La fenêtre s’ouvre avant de se fermer : écrivez plus de jours.' })
  return errors.length > 0 ? { ok: false, errors } : { ok: true, settings }
}

/** « 15/12 » → '12-15'; a 29 February is kept, and read as the 28th in other years. */
function readMonthDay(typed: string): string | null {
  const [, day = '', month = ''] = /^\s*(\d{1,2})\s*[/.]\s*(\d{1,2})\s*$/.exec(typed) ?? []
  const made = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return day !== '' && isCivilDate(`2028-${made}`) ? made : null
}

export const settingsTyped = (settings: InvestmentSettings): Typed =>
  Object.fromEntries([
    ...NUMBERS.map(({ name, key }) => [name, String(settings[key])]),
    ...DAYS.map(({ name, key }) => [name, settings[key].split('-').reverse().join('/')]),
  ])
