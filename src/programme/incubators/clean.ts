/** Nettoyage : what no text keeps, because it would disturb the page of the others. */

// Control characters (NUL cannot even be stored) and marks that reverse the reading order.
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is the point
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

export const cleanText = (typed: string): string => typed.replace(UNSEEN, '').replace(/\s+$/, '')

export const cleanLine = (typed: string): string =>
  typed
    .replace(/[\s\u0085\u2028\u2029]+/g, ' ')
    .replace(UNSEEN, '')
    .trim()

/** « 03/11/2026 » is read as well as '2026-11-03'. */
export function cleanDate(typed: string): string {
  const french = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(typed.trim())
  if (!french) return typed.trim()
  const [, day = '', month = '', year = ''] = french
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** « 1 250 » is a number. */
export const cleanNumber = (typed: string): string => typed.replace(/\s/g, '')

/** One domain a line, or separated by commas: '@horizon.example' → 'horizon.example'. */
export const cleanDomains = (typed: string): string[] => [
  ...new Set(
    typed
      .toLowerCase()
      .split(/[\s,;]+/)
      .map(domain => domain.replace(UNSEEN, '').replace(/^@/, ''))
      .filter(domain => domain !== ''),
  ),
]
