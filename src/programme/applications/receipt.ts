import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** Récépissé : a number that says nothing of how many came before, and a fingerprint of what was sent. */
// Crockford's base 32: no I, L, O, U, so that a number can be read aloud.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** « K7QM-2F9X » from eight random bytes. */
export function receiptNumber(random: Uint8Array): string {
  const letters = [...random.subarray(0, 8)].map(byte => ALPHABET[byte % 32])
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`
}

/** Later sendings of one application carry its number and theirs: « K7QM-2F9X-2 ». */
export const receiptOf = (number: string, sending: number): string =>
  sending === 1 ? number : `${number}-${sending}`

export interface Content {
  /** The call's address. */
  call: string
  /** The form's version. */
  form: number
  answers: ReadonlyMap<string, string>
}

/** Canonical JSON (RFC 8785) of an application: same answers, same bytes. Empty answers are left out. */
export function canonicalOf({ call, form, answers }: Content): string {
  const given = Object.fromEntries([...answers].filter(([, value]) => value !== ''))
  const text = canonicalize({ answers: given, call, form })
  if (text === undefined) throw new Error('answers cannot be written as JSON')
  return text
}

/** SHA-256 of the canonical text in UTF-8, in hexadecimal: what `sha256sum` prints of the downloaded file. */
export const fingerprintOf = (canonical: string): string =>
  createHash('sha256').update(canonical).digest('hex')

/** The answers a canonical text holds. */
export const answersIn = (canonical: string): Map<string, string> =>
  new Map(Object.entries((JSON.parse(canonical) as { answers: Record<string, string> }).answers))

/** The version of the form a canonical text answers. */
export const formIn = (canonical: string): number => (JSON.parse(canonical) as { form: number }).form
