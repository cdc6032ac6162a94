import { addDays, civilDate, instantOf } from '../../platform/dates.ts'
import type { PublicCall } from '../calls/call.ts'

/** Suivre un appel : one e-mail when it opens, one before it closes, to an address that was confirmed. */
export type Notice = 'opening' | 'closing'
type Window = Pick<PublicCall, 'opensAt' | 'closesAt'> & { incubator: { zone: string } }

/** Nobody is written to at midnight. */
const MORNING = '08:00'
const DAYS_BEFORE_CLOSING = 2

/** When each e-mail is due; the closing one never before the opening one, nor after closing. */
export function noticeInstants({ opensAt, closesAt, incubator: { zone } }: Window): Record<Notice, Date> {
  const morningOf = (date: string) => instantOf(date, MORNING, zone)
  const lastDay = civilDate(new Date(closesAt.getTime() - 1), zone)
  const opening = morningOf(civilDate(opensAt, zone))
  const closing = morningOf(addDays(lastDay, -DAYS_BEFORE_CLOSING))
  return { opening, closing: closing > opening ? closing : morningOf(lastDay) }
}

/** The e-mails whose time has come. Once closed, none: it would only hurt. */
export function noticesDue(call: Window, now: Date): Notice[] {
  if (now >= call.closesAt || now < call.opensAt) return []
  const instants = noticeInstants(call)
  return (['opening', 'closing'] as const).filter(notice => now >= instants[notice])
}

export interface Follower {
  id: string
  callId: string
  address: string
  confirmedAt: Date | null
  leftAt: Date | null
}

export type FollowState = 'to-confirm' | 'following' | 'left'
export const followStateOf = ({ confirmedAt, leftAt }: Follower): FollowState =>
  confirmedAt === null ? 'to-confirm' : leftAt === null ? 'following' : 'left'
