import { cleanLine } from '../../calls/fields/clean.ts'

/** Thèmes : one spelling each, whatever the accents and spaces of the file. */
export const THEMES = [
  'Administratif',
  'Agriculture',
  'Collectivités',
  'Culture',
  'Démocratie',
  'Développement durable',
  'Écologie',
  'Éducation',
  'Entreprises',
  'Formation',
  'Inclusion numérique',
  'Jeunesse',
  'Justice',
  'Logement',
  'Mer',
  'Open-Data',
  'Outil technique',
  'Patrimoine',
  'Santé',
  'Sécurité informatique',
  'Social',
  'Sport',
  'Territoires',
  'Transports',
  'Travail / Emploi',
] as const

const keyOf = (theme: string): string =>
  theme
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

const SPELLINGS = new Map<string, string>(THEMES.map(theme => [keyOf(theme), theme]))

/** The theme as Pépin writes it: a known one by its spelling, another with a capital. */
export function themeOf(text: string): string {
  const line = cleanLine(text).slice(0, 80)
  return SPELLINGS.get(keyOf(line)) ?? line.charAt(0).toUpperCase() + line.slice(1)
}
