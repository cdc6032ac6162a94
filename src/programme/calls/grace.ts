import type { Guide } from './guide.ts'

/** Délai de grâce d'un appel, en minutes : what work begun before closing has left to be sent. */
export const DEFAULT_GRACE = 10
export const MOST_GRACE = 60

/** A guide written before the setting has the default. */
export const graceMinutesOf = ({ graceMinutes }: Pick<Guide, 'graceMinutes'>): number =>
  graceMinutes ?? DEFAULT_GRACE
