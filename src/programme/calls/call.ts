import { endOfDay, startOfDay } from '../../platform/dates.ts'
import type { Incubator } from '../incubators/incubator.ts'
import type { Guide } from './guide.ts'
import type { Holding } from './holding.ts'
import type { Revision } from './revisions.ts'

/** Appel : an incubator's invitation to agents, open between two instants once it is published. */
export interface Call {
  id: string
  incubatorId: string
  slug: string
  /** First instant the form accepts a sending; null until the first publication. */
  opensAt: Date | null
  /** First instant it refuses one: midnight after the last day. */
  closesAt: Date | null
  /** When the version that agents see was published. */
  publishedAt: Date | null
}

/** A published call as anyone may see it, with the guide of its last publication. */
export interface PublicCall {
  id: string
  slug: string
  incubator: Incubator
  guide: Guide
  guideNumber: number
  opensAt: Date
  closesAt: Date
  publishedAt: Date
  /** The other incubators that hold it. */
  holders?: Holding[]
  /** What changed since it became public, the last first. */
  revisions?: Revision[]
}

export const CALL_STATUSES = ['draft', 'announced', 'open', 'closed'] as const
export type CallStatus = (typeof CALL_STATUSES)[number]
type Window = Pick<Call, 'opensAt' | 'closesAt' | 'publishedAt'>

/** Where a call stands at an instant. Computed, never stored: nothing has to run at midnight. */
export function statusOf({ opensAt, closesAt, publishedAt }: Window, now: Date): CallStatus {
  if (publishedAt === null || opensAt === null || closesAt === null) return 'draft'
  if (now < opensAt) return 'announced'
  return now < closesAt ? 'open' : 'closed'
}

/** The instants between which the form accepts: from 00:00:00 of the first day to 23:59:59 of the last. */
export function windowOf(dates: { opensOn: string; closesOn: string }, zone: string) {
  return { opensAt: startOfDay(dates.opensOn, zone), closesAt: endOfDay(dates.closesOn, zone) }
}

/** The last minute of the form, as it is announced: « 23 h 59 ». */
export const lastMinute = (closesAt: Date): Date => new Date(closesAt.getTime() - 60_000)
