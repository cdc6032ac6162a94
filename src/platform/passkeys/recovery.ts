import { randomInt } from 'node:crypto'
import { sha256 } from '../secrets.ts'

/** Codes de secours : ten, each used once, printed when they are made and never shown again. */
export const RECOVERY_CODES = 10
// Without what is mistaken on paper: 0 and O, 1, I and L.
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

const newRecoveryCode = (): string =>
  Array.from({ length: 12 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')

export const newRecoveryCodes = (): string[] => Array.from({ length: RECOVERY_CODES }, newRecoveryCode)

/** In fours, as it is printed. */
export const printed = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-')

/** What a person types of one: case, spaces and dashes are no mistake. */
export const readRecoveryCode = (typed: string): string => typed.toUpperCase().replace(/[^0-9A-Z]/g, '')

/** Bound to its person: two people with the same code have two hashes. */
export const hashRecoveryCode = (personId: string, code: string): Buffer => sha256(`${personId}:${code}`)
