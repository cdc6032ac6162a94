import { cleanLine } from '../../calls/fields/clean.ts'
import type { Field, FieldKind, LengthUnit } from '../form.ts'
import { CEILING, LONGEST } from './kinds.ts'
import { type Typed, UNIT_SLUGS } from './question-typed.ts'
import { numberIn } from './values.ts'

/** Parties d'une question : each read from what was typed, or what is wrong with it, in words. */
export type Wrong = (field: string, message: string) => void
export const MOST_CHOICES = 40
export const MOST_FILES = 10

const WHOLE = /^\d{1,6}$/

/** The choices, one a line. */
export function readChoices(typed: Typed, wrong: Wrong): Partial<Field> {
  const choices = (typed['choix'] ?? '')
    .split('\n')
    .map(cleanLine)
    .filter(line => line !== '')
  if (choices.length < 2) wrong('choix', 'Écrivez au moins deux choix, un par ligne.')
  if (choices.length > MOST_CHOICES) wrong('choix', `${MOST_CHOICES} choix au plus.`)
  if (choices.some(choice => choice.length > 120)) wrong('choix', 'Un choix tient en 120 signes au plus.')
  if (new Set(choices).size < choices.length) wrong('choix', 'Deux choix sont les mêmes.')
  return { choices }
}

export function readLength(kind: FieldKind, typed: Typed, wrong: Wrong): Partial<Field> {
  const text = (typed['longueur'] ?? '').replace(/[\s\u00a0\u202f]/g, '')
  if (text === '') return { limit: CEILING[kind] }
  const most = WHOLE.test(text) ? Number(text) : 0
  if (most < 1 || most > LONGEST) {
    wrong('longueur', 'Écrivez un nombre entier, de 1 à 20 000, ou rien.')
    return {}
  }
  const unit = (Object.keys(UNIT_SLUGS) as LengthUnit[]).find(each => UNIT_SLUGS[each] === typed['unite'])
  if (!unit) wrong('unite', 'Choisissez l’unité : lignes, mots ou signes.')
  const enforced = typed['portee'] !== 'conseil'
  if (unit === undefined || (unit === 'characters' && enforced)) return { limit: most }
  // What is counted otherwise keeps a ceiling in characters, never reached before it.
  const ceiling = Math.min(LONGEST, Math.max(CEILING[kind], most * (unit === 'lines' ? 90 : 30)))
  return { limit: ceiling, length: { unit, most, enforced } }
}

export function readRange(typed: Typed, wrong: Wrong): Partial<Field> {
  const bound = (name: string) => {
    const text = typed[name] ?? ''
    const value = text.trim() === '' ? undefined : numberIn(text)
    if (text.trim() !== '' && value === undefined) wrong(name, 'Écrivez un nombre, ou rien.')
    return value
  }
  const [min, max] = [bound('minimum'), bound('maximum')]
  if (min !== undefined && max !== undefined && min > max)
    wrong('maximum', 'Le plus grand nombre est inférieur au plus petit.')
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }
}

export function readMost(typed: Typed, wrong: Wrong): Partial<Field> {
  const most = WHOLE.test(typed['nombre'] ?? '') ? Number(typed['nombre']) : 0
  if (most >= 1 && most <= MOST_FILES) return { most }
  wrong('nombre', `Écrivez un nombre de fichiers, de 1 à ${MOST_FILES}.`)
  return {}
}
