import { stemmer } from '@orama/stemmers/french'
import { STOP_WORDS } from './stop-words.ts'

/** Mots : a French text as stems, by the Snowball stemmer for French; elisions undone, stop words left out. */
const WORD = /\p{L}[\p{L}\p{N}]*|\p{N}+/gu
const ELISION = /(?<!\p{L})(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=\p{L})/giu

export function stemsOf(text: string): string[] {
  const plain = text.normalize('NFC').toLowerCase().replaceAll(ELISION, ' ')
  const words = plain.match(WORD) ?? []
  return words.filter(word => word.length > 1 && !STOP_WORDS.has(word)).map(word => stemmer(word))
}
