import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'

/** 256 random bits, in the alphabet of URLs and cookies. */
export const newSecret = () => randomBytes(32).toString('base64url')

/** Six digits, as typed from an e-mail. */
export const newCode = () => String(randomInt(0, 1_000_000)).padStart(6, '0')

export const sha256 = (text: string | Buffer): Buffer => createHash('sha256').update(text).digest()

/** A code is short: its hash is bound to the attempt it belongs to, which expires and counts tries. */
export const hashCode = (attemptId: string, code: string): Buffer => sha256(`${attemptId}:${code}`)

export const sameHash = (a: Buffer, b: Buffer): boolean => a.length === b.length && timingSafeEqual(a, b)

/** What a person types of a code: spaces, dots and dashes are no mistake. */
export const readCode = (typed: string): string => typed.replace(/[\s.·\-\u00a0\u202f]/g, '')

/** Whether what was typed could be a code; a digit forgotten is no guess. */
export const isWholeCode = (typed: string): boolean => /^\d{6}$/.test(readCode(typed))
