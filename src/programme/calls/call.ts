/** Appel : an incubator invites agents to write about a problem, between two dates. */
export interface Call {
  id: string
  incubatorId: string
  slug: string
  /** First instant at which applications can be sent. */
  opensAt: Date | null
  /** First instant at which they no longer can: midnight after the last day. */
  closesAt: Date | null
  publishedAt: Date | null
}

export type CallStatus = 'draft' | 'announced' | 'open' | 'closed'
export const CALL_STATUSES: readonly CallStatus[] = ['draft', 'announced', 'open', 'closed']

/** Computed from dates, never stored: nothing has to run at midnight. */
export function statusOf(call: Pick<Call, 'opensAt' | 'closesAt' | 'publishedAt'>, now: Date): CallStatus {
  const { opensAt, closesAt, publishedAt } = call
  if (publishedAt === null || opensAt === null || closesAt === null) return 'draft'
  if (now.getTime() < opensAt.getTime()) return 'announced'
  return now.getTime() < closesAt.getTime() ? 'open' : 'closed'
}

/** The last minute shown to people: « jusqu'au mardi 3 novembre à 23 h 59 ». */
export const lastMinute = (closesAt: Date): Date => new Date(closesAt.getTime() - 1)
