import { civilDate } from '../../platform/dates.ts'
import { done, type Outcome, refused } from '../../platform/outcome.ts'
import { cleanDate } from '../calls/fields/clean.ts'

/** Courrier à poster : what a person without an e-mail is told; it is kept until the team says how it reached them. */
export type Way = 'post' | 'telephone' | 'hand'
export const WAY_SLUGS: Record<string, Way> = { poste: 'post', telephone: 'telephone', 'main-propre': 'hand' }

export interface PaperLetter {
  id: string
  applicationId: string
  callId: string
  kind: string
  title: string
  subject: string
  body: string
  writtenAt: Date
  name: string
  postal: string
  phone: string
  way: Way | null
  /** 'YYYY-MM-DD' */
  givenOn: string | null
  by: string | null
}

export type GivingProblem = 'way-missing' | 'day-odd'

/** How and which day it reached the person: once written, and not tomorrow. */
export function readGiving(
  typed: { way: string; day: string },
  writtenAt: Date,
  zone: string,
  now: Date,
): Outcome<{ way: Way; day: string }, GivingProblem> {
  const way = Object.hasOwn(WAY_SLUGS, typed.way) ? WAY_SLUGS[typed.way] : undefined
  if (way === undefined) return refused('way-missing')
  const day = cleanDate(typed.day)
  const between = day >= civilDate(writtenAt, zone) && day <= civilDate(now, zone)
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && between ? done({ way, day }) : refused('day-odd')
}
