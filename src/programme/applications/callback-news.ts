import { frenchDateTime } from '../../platform/dates.ts'

/** Rappel convenu ou proposé : what « Où en est ma candidature » says of the call one asked for. */
export interface CallbackNews {
  /** The hour chosen, if one is. */
  agreedAt: Date | null
  /** How many hours to come are offered. */
  free: number
}

/** '' while there is nothing to say. */
export function callbackNewsWords({ agreedAt, free }: CallbackNews, now: Date, zone: string): string {
  if (agreedAt) return agreedAt > now ? `L’équipe vous appelle le ${frenchDateTime(agreedAt, zone)}` : ''
  return free > 0 ? 'L’équipe vous propose de vous appeler : choisissez un créneau' : ''
}
