import type { Field, LengthUnit } from '../form.ts'

/** Longueur d'un texte : in code points, in words, or in lines of ninety signs as on a page. */
export const SIGNS_A_LINE = 90

export const lengthOf = (text: string): number => Array.from(text).length

/** The browser's counter counts the same (src/browser/measure.ts). */
export function measure(text: string, unit: LengthUnit): number {
  if (unit === 'characters') return lengthOf(text)
  if (unit === 'words') return text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length
  const lines = text.split('\n').filter(line => line.trim() !== '')
  return lines.reduce((sum, line) => sum + Math.ceil(lengthOf(line) / SIGNS_A_LINE), 0)
}

export interface Excess {
  unit: LengthUnit
  over: number
  most: number
}

/** How much must be taken off before sending; advice never asks for it. */
export function excessOf({ limit, length }: Pick<Field, 'limit' | 'length'>, text: string): Excess | null {
  if (length?.enforced) {
    const over = measure(text, length.unit) - length.most
    if (over > 0) return { unit: length.unit, over, most: length.most }
  }
  const over = lengthOf(text) - limit
  return over > 0 ? { unit: 'characters', over, most: limit } : null
}
