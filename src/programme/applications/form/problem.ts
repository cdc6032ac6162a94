import type { Field, LengthUnit } from '../form.ts'
import { type Excess, excessOf } from './length.ts'
import { chosenIn, dateIn, numberIn } from './values.ts'

/** Ce qui manque à une réponse : what must be mended before sending, for each kind of question. */
export type ProblemReason =
  | 'missing'
  | 'too-long'
  | 'not-a-number'
  | 'out-of-range'
  | 'not-a-date'
  | 'not-a-choice'

export interface Problem {
  reason: ProblemReason
  /** How many characters, words or lines too many. */
  over: number
  /** Of what, when it is not characters; and how many at most. */
  unit?: LengthUnit
  most?: number
}

/** What is wrong with what is written; an empty answer is wrong only when it is required. */
export function problemOf(field: Field, text: string): Problem | null {
  if (field.required && text.trim() === '') return { reason: 'missing', over: 0 }
  // The list of files is not a text someone typed.
  if (field.kind === 'files') return null
  const excess = excessOf(field, text)
  if (excess) return tooLong(excess)
  const reason = text.trim() === '' ? null : misreadBy(field, text)
  return reason && { reason, over: 0 }
}

const tooLong = ({ unit, over, most }: Excess): Problem =>
  unit === 'characters' ? { reason: 'too-long', over } : { reason: 'too-long', over, unit, most }

function misreadBy({ kind, choices = [], min, max }: Field, text: string): ProblemReason | null {
  if (kind === 'one') return choices.includes(text) ? null : 'not-a-choice'
  if (kind === 'several') return chosenIn(text).every(each => choices.includes(each)) ? null : 'not-a-choice'
  if (kind === 'date') return dateIn(text) === undefined ? 'not-a-date' : null
  if (kind !== 'number') return null
  const value = numberIn(text)
  if (value === undefined) return 'not-a-number'
  return value < (min ?? -Infinity) || value > (max ?? Infinity) ? 'out-of-range' : null
}
