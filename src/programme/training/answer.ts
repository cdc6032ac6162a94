import { keepRefusalOf } from '../applications/answers.ts'

/** Réponse à un exercice : the text written at the end of a lesson, of a person or of a browser. */
export interface Written {
  lesson: string
  value: string
  version: number
  takenAt: Date | null
  savedAt: Date
  /** Of this browser, not of the account. */
  here: boolean
}

export const MOST_WRITTEN = 8000

export type WriteRefusal = 'invisible' | 'too-long'

/** Why a text cannot be kept, or null. */
export function writeRefusalOf(text: string): WriteRefusal | null {
  if (keepRefusalOf(text) === 'invisible') return 'invisible'
  return Array.from(text).length > MOST_WRITTEN ? 'too-long' : null
}

export const takenIn = (written: Iterable<Written>): Set<string> =>
  new Set([...written].filter(({ takenAt }) => takenAt !== null).map(({ lesson }) => lesson))

export const hasWritten = (written: Iterable<Written>): boolean =>
  [...written].some(({ value }) => value.trim() !== '')
