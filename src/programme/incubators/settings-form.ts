import { z } from 'zod'
import { isHolidayArea } from '../../platform/holiday-areas.ts'
import { cleanDomains, cleanLine } from './clean.ts'
import { domainsProblem } from './domains.ts'
import { SETTING_NAMES, type SettingName, type Settings } from './settings.ts'
import { isTheme } from './themes.ts'
import { ZONES } from './zones.ts'

/** Lecture des réglages : what to keep of each field, or the sentence that says what is wrong. */
export interface SettingError {
  field: SettingName
  message: string
}

export type ReadSettings = { settings: Settings; errors: SettingError[] }

const MISSING: Partial<Record<SettingName, string>> = {
  nom: "Donnez le nom de l'incubateur.",
  administration: "Donnez le nom de l'administration.",
  contact: 'Donnez une adresse où écrire à l’équipe.',
  signataire: 'Donnez le nom de qui signe les courriers.',
  qualite: 'Donnez la qualité de qui signe les courriers.',
}
const LIMIT = 200

const clean = (name: SettingName, typed: string): string =>
  name === 'domaines' ? cleanDomains(typed).join('\n') : cleanLine(typed)

/** @param kept the zone as it is: one set by the operator may be outside the list, and stays */
export function readSettings(typed: (name: string) => string, kept: Pick<Settings, 'fuseau'>): ReadSettings {
  const entries = SETTING_NAMES.map(name => [name, clean(name, typed(name))] as const)
  const settings = Object.fromEntries(entries) as Settings
  const errors = entries.flatMap(([field, value]) => {
    const message = problemOf(field, value, kept.fuseau)
    return message === null ? [] : [{ field, message }]
  })
  return { settings, errors }
}

function problemOf(name: SettingName, value: string, zone: string): string | null {
  const missing = MISSING[name]
  if (value === '' && missing !== undefined) return missing
  switch (name) {
    case 'contact':
      return value.length <= 254 && z.email().safeParse(value).success
        ? null
        : 'Cette adresse est incomplète. Exemple : incubateur@administration.fr'
    case 'fuseau':
      return Object.hasOwn(ZONES, value) || value === zone ? null : 'Choisissez un fuseau de la liste.'
    case 'feries':
      return value === '' || isHolidayArea(value) ? null : 'Choisissez un territoire de la liste.'
    case 'couleurs':
      return isTheme(value) ? null : 'Choisissez des couleurs de la liste.'
    case 'cles':
      return value === '' || value === 'oui' ? null : 'Choisissez « Conseillée » ou « Demandée ».'
    case 'domaines':
      return domainsProblem(value === '' ? [] : value.split('\n'))
    default:
      return value.length > LIMIT ? 'Deux cents signes au plus.' : null
  }
}
