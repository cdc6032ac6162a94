import { cleanText } from '../calls/fields/clean.ts'
import type { Typed } from './typed.ts'

/** Lecture des champs communs : the reason, and the number that says what the person had before their eyes. */
export const reasonOf = (typed: Typed): string => cleanText(typed['motif'] ?? '').trim()

/** -1, which no version has, when it is not a number. */
export const numberOf = (text = ''): number => (/^\d{1,9}$/.test(text) ? Number(text) : -1)
