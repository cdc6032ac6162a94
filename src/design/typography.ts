const NBSP = '\u00a0'
const THIN = '\u202f'

// What must be left alone: addresses of pages and people, and what stands between backquotes.
const UNTOUCHED = /(https?:\/\/\S+|[\w.+-]+@[\w-]+\.[\w.-]+|`[^`]*`)/g

const RULES: [RegExp, string][] = [
  [/'/g, '’'],
  [/\.\.\./g, '…'],
  [/«[ \u00a0\u202f]*/g, `«${NBSP}`],
  [/[ \u00a0\u202f]*»/g, `${NBSP}»`],
  // Only where a space was typed or a word ends: « 14:30 » and « a:b » are not sentences.
  [/[ \u00a0\u202f]+([;?!])/g, `${THIN}$1`],
  [/[ \u00a0\u202f]+:/g, `${NBSP}:`],
  [/(\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, `$1${THIN}`],
  [/(\d)[ \u00a0\u202f]?(h)[ \u00a0\u202f](?=\d{2}(?!\d))/g, `$1${NBSP}$2${NBSP}`],
  [/(\d)[ \u00a0\u202f](h|min|€|%|ans?|jours?|mois|semaines?)(?![\p{L}\d])/gu, `$1${NBSP}$2`],
  [/\b(n°|N°|art\.|p\.)[ \u00a0](?=\d)/g, `$1${NBSP}`],
  // « 2 décembre » in one piece.
  [
    /(\d|1er) (?=(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L}))/gu,
    `$1${NBSP}`,
  ],
  // « décembre 2026 à 23 h 59 » too: a date cut at its year reads badly in a column.
  [
    /((?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)) (?=\d{4}(?!\d))/gu,
    `$1${NBSP}`,
  ],
  // « le départ d’Odile »; an h is aspirated or not, nobody can tell from the letters.
  [/(^|[\s(])([Dd])e (?=[AEIOUÀÂÄÉÈÊËÎÏÔÖÙÛÜŒÆ]|Y[^aeiouyàâäéèêëîïôöùûü\s])/g, '$1$2’'],
  [/(^|\s)à (?=\d{1,2}\u00a0h)/g, `$1à${NBSP}`],
  [/(^|[^\p{L}\d])1er(?![\p{L}\d])/gu, '$11er'],
]

/**
 * French typography for what Pépin says, applied at render, never to what people wrote:
 * ’ for ', « » held by no-break spaces (U+00A0, also before a colon), narrow ones (U+202F)
 * before ; ? ! and between thousands, « 23 h 59 » and « 1 250 € » in one piece. Idempotent.
 */
export function fr(text: string): string {
  const known = set.get(text)
  if (known !== undefined) return known
  const made = setIn(text)
  if (text.length <= LONGEST_KEPT && set.size < MOST_KEPT) set.set(text, made)
  return made
}

// Most of what pages say is said again and again: kept once set, within bounds.
const set = new Map<string, string>()
const LONGEST_KEPT = 300
const MOST_KEPT = 5000

function setIn(text: string): string {
  return text
    .split(UNTOUCHED)
    .map((part, index) =>
      index % 2 === 1 ? part : RULES.reduce((kept, [from, to]) => kept.replace(from, to), part),
    )
    .join('')
}
