/** Connexion : a code or a link sent by e-mail proves an address; rules of an attempt. */
export interface Attempt {
  tries: number
  expiresAt: Date
  usedAt: Date | null
}

/** A code lives fifteen minutes and bears five tries; a link lives as long. */
export const ATTEMPT_LIFE_MS = 15 * 60_000
export const MOST_TRIES = 5
/** Codes sent to one address in a quarter of an hour. */
export const CODES_PER_ADDRESS = 5
/** From one network address in a quarter of an hour: a whole administration can stand behind one. */
export const CODES_PER_NETWORK = 1000

export type AttemptRefusal = 'unknown' | 'expired' | 'used' | 'too-many-tries' | 'code-missing' | 'wrong-code'

/** Whether an attempt may still be confirmed, before looking at the code. */
export function refusalOf(attempt: Attempt | undefined, now: Date): AttemptRefusal | null {
  if (!attempt) return 'unknown'
  if (attempt.usedAt !== null) return 'used'
  if (attempt.expiresAt.getTime() <= now.getTime()) return 'expired'
  if (attempt.tries >= MOST_TRIES) return 'too-many-tries'
  return null
}
