import type { Field, LengthUnit } from '../form.ts'
import { SIGNS_A_LINE } from './length.ts'

/** Longueurs en mots : « 12 lignes au plus », said before writing and when it is too much. */
const NAMES: Record<LengthUnit, [one: string, many: string]> = {
  lines: ['ligne', 'lignes'],
  words: ['mot', 'mots'],
  characters: ['signe', 'signes'],
}

const whole = new Intl.NumberFormat('fr-FR')

export const lengthOfUnit = (count: number, unit: LengthUnit): string =>
  `${whole.format(count)} ${NAMES[unit][count < 2 ? 0 : 1]}`

/** « 12 lignes au plus (une ligne : 90 signes). », or advice; '' when nothing was asked. */
export function lengthHint({ length }: Pick<Field, 'length'>): string {
  if (!length) return ''
  const { unit, most, enforced } = length
  const said = enforced ? `${lengthOfUnit(most, unit)} au plus` : `${lengthOfUnit(most, unit)} suffisent`
  return `${said}${unit === 'lines' && enforced ? ` (une ligne : ${SIGNS_A_LINE} signes)` : ''}.`
}
