import { endOfDay, startOfDay } from '../../platform/dates.ts'

/** Validation d'une candidature saisie : the agent says it is theirs, by a link or on a signed sheet. */
export interface Validation {
  id: string
  number: number
  way: 'link' | 'sheet'
  address: string
  canonical: string
  askedAt: Date
  answer: 'valid' | 'wrong' | null
  answeredAt: Date | null
  signedOn: string | null
  words: string
  scanId: string | null
  noScanReason: string
}

const LIFE_MS = 14 * 86_400_000

/** Validation is accepted until the day of the jury's preselection begins; null when the guide has no such date. */
export const validatedBefore = (preselectionOn: string, zone: string): Date | null =>
  preselectionOn === '' ? null : startOfDay(preselectionOn, zone)

/** A link lives two weeks, and never longer than validation is accepted. */
export function linkEnds(askedAt: Date, before: Date | null): Date {
  const end = new Date(askedAt.getTime() + LIFE_MS)
  return before !== null && before < end ? before : end
}

export type ValidationState =
  | 'open'
  | 'answered'
  | 'wrong'
  | 'replaced'
  | 'readdressed'
  | 'changed'
  | 'expired'
  | 'withdrawn'

/** What a link is judged by: the application and its contact as they are now. */
export interface Standing {
  last: number
  current: string
  /** The e-mail of the person, '' without one. */
  address: string
  validated: boolean
  withdrawn: boolean
  before: Date | null
}

/** What a link can still do. */
export function stateOf(
  validation: Pick<Validation, 'number' | 'address' | 'answer' | 'canonical' | 'askedAt'>,
  of: Standing,
  now: Date,
): ValidationState {
  if (of.withdrawn) return 'withdrawn'
  if (validation.answer === 'valid' || of.validated) return 'answered'
  if (validation.number !== of.last) return 'replaced'
  if (validation.answer === 'wrong') return 'wrong'
  // Sent where the person is not, or no longer.
  if (validation.address !== of.address) return 'readdressed'
  if (validation.canonical !== of.current) return 'changed'
  return now < linkEnds(validation.askedAt, of.before) ? 'open' : 'expired'
}

/** A sheet is signed once the application was received, and not tomorrow. */
export const isSigningDay = (day: string, receivedAt: Date, zone: string, now: Date): boolean =>
  endOfDay(day, zone) > receivedAt && startOfDay(day, zone) <= now
