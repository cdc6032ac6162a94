import { z } from 'zod'
import { isCivilDate } from '../../platform/dates.ts'
import { cleanDate, cleanLine, cleanNumber } from '../calls/fields/clean.ts'
import { digits } from '../calls/quantities.ts'
import { LARGEST_AMOUNT } from './step-contents.ts'
import type { StepField } from './step-fields.ts'

/** Lecture d'une réponse : the value to keep, or the sentence that says what is wrong with it. */
export type Read = { value: string | number | null } | { problem: string }

const LONGEST_LINE = 200

/** @param today 'YYYY-MM-DD': what is said to have happened cannot be later */
export function readStepField(field: StepField, typed: string, today: string): Read {
  switch (field.kind) {
    case 'line':
      return readLine(cleanLine(typed))
    case 'email':
      return readAddress(cleanLine(typed))
    case 'date':
      return readDate(cleanDate(typed), field.past ? today : null)
    case 'share':
      return readNumber(cleanNumber(typed.replace('%', '')), 100)
    case 'euros':
      return readNumber(cleanNumber(typed.replace('€', '')), LARGEST_AMOUNT)
  }
}

const readLine = (value: string): Read =>
  value.length > LONGEST_LINE
    ? { problem: `Ce texte compte ${digits(value.length)} signes. La limite est de ${LONGEST_LINE}.` }
    : { value }

const readAddress = (value: string): Read =>
  value === '' || (value.length <= 254 && z.email().safeParse(value).success)
    ? { value }
    : { problem: 'Cette adresse est incomplète. Exemple : prenom.nom@administration.fr' }

function readNumber(value: string, most: number): Read {
  if (value === '') return { value: null }
  return /^\d{1,12}$/.test(value) && Number(value) <= most
    ? { value: Number(value) }
    : { problem: `Écrivez un nombre entier, entre 0 et ${digits(most)}.` }
}

/** A day that exists, between 2020 and 2099; not after `latest` when there is one. */
export function readDate(value: string, latest: string | null): Read {
  if (value === '') return { value }
  if (!isCivilDate(value)) return { problem: "Cette date n'existe pas. Exemple : 03/11/2026." }
  if (value < '2020-01-01' || value > '2099-12-31')
    return { problem: "L'année doit être comprise entre 2020 et 2099." }
  return latest !== null && value > latest
    ? { problem: "Cette date est à venir. Écrivez-la une fois que c'est fait." }
    : { value }
}
