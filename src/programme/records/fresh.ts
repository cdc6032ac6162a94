/** Connexion récente : what is grave asks that the person has just proved their address again. */
export const FRESH_MS = 30 * 60_000

export const isFresh = (openedAt: Date | null, now: Date): boolean =>
  openedAt !== null && now.getTime() - openedAt.getTime() < FRESH_MS
