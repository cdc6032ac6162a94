import type { Retention } from '../../platform/retention.ts'
import { type Kept, limitsOf, type Unit } from './period.ts'
import { limitsWords } from './period-words.ts'

/** Formulaire d'une durée : a whole number within the limits of its kind, a fate, and why. */
export interface TypedPeriod {
  period: string
  fate: string
  reason: string
}

export interface PeriodError {
  field: 'duree' | 'sort' | 'motif'
  message: string
}

export const LONGEST_REASON = 500
export const unitOf = ({ years }: Retention): Unit => (years === undefined ? 'days' : 'years')

export function readPeriod(
  rule: Retention,
  { period, fate, reason }: TypedPeriod,
): { kept: Kept | null; errors: PeriodError[] } {
  const limits = limitsOf(rule)
  const number = /^\d{1,5}$/.test(period.trim()) ? Number(period.trim()) : Number.NaN
  const errors: PeriodError[] = []
  if (!limits || !(number >= limits.least && number <= limits.most))
    errors.push({ field: 'duree', message: `Donnez une durée. ${limitsWords(rule)}` })
  if (fate !== 'archive' && fate !== 'destroy')
    errors.push({ field: 'sort', message: 'Choisissez ce que deviennent ces données.' })
  if (reason.trim() === '')
    errors.push({ field: 'motif', message: 'Dites pourquoi : référentiel, demande des archives…' })
  if (reason.length > LONGEST_REASON)
    errors.push({ field: 'motif', message: 'Le motif tient en cinq cents signes au plus.' })
  if (errors.length > 0) return { kept: null, errors }
  // What the worker deletes by itself was read by nobody: it is no archive.
  const settled = rule.automatic ? 'destroy' : (fate as Kept['fate'])
  return { kept: { period: number, unit: unitOf(rule), fate: settled }, errors }
}
