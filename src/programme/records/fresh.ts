/** Connexion récente : what is grave asks that the person has just proved their address again. */
export const FRESH_MS = 30 * 60_000

/** A session from the future is of a clock that was moved back: not recent. */
export function isFresh(openedAt: Date | null, now: Date): boolean {
  if (openedAt === null) return false
  const age = now.getTime() - openedAt.getTime()
  return age >= 0 && age < FRESH_MS
}
