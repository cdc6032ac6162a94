/** Nombres en toutes lettres, as far as a guide writes them. */
const WORDS =
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'.split(
    ' ',
  )

/** « neuf », « 9 », « 600 000 » → 9, 9, 600000; undefined when it is no number. */
export function numberIn(text: string): number | undefined {
  const digits = text.replace(/[\s\u00a0\u202f.]/g, '')
  if (/^\d{1,12}$/.test(digits)) return Number(digits)
  const word = text.toLowerCase().replace(/^une$/, 'un')
  const at = WORDS.indexOf(word)
  return at < 0 ? undefined : at + 1
}

/** A number before a word, as a pattern to build on. */
export const NUMBER_PATTERN = `(\\d{1,3}(?:[\\s\\u00a0\\u202f.]\\d{3})+|\\d+|une|${WORDS.toReversed().join('|')})`
