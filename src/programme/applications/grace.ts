import { type Call, statusOf as statusOfCall } from '../calls/call.ts'

/** Délai de grâce : some minutes after closing, for the work that was under way when it came. */
export interface Work {
  /** The last save. */
  savedAt: Date
  /** When the page that sends was last opened, or null. */
  sendPageAt: Date | null
  /** When the version that counts was sent, or null: work that was sent is over. */
  sentAt: Date | null
  /** The setting of the call; 0 for no grace. */
  graceMinutes: number
}

type Window = Pick<Call, 'opensAt' | 'closesAt' | 'publishedAt'>

const MINUTE = 60_000
/** The page that sends is read through before its button is clicked: an hour of reading is still work. */
export const SEND_PAGE_MS = 60 * MINUTE

/** First instant after the grace, for this work on this call; null when nothing was begun, or no grace is given. */
export function graceOf({ savedAt, sendPageAt, sentAt, graceMinutes }: Work, call: Window): Date | null {
  const { closesAt } = call
  if (closesAt === null || graceMinutes === 0) return null
  const grace = graceMinutes * MINUTE
  const underWay = (at: Date | null, before: number) =>
    at !== null && (sentAt === null || at > sentAt) && at.getTime() >= closesAt.getTime() - before
  const opened = sendPageAt !== null && sendPageAt < closesAt ? sendPageAt : null
  // A save in the grace was accepted because of one before closing: it goes on with the same work.
  const begun = underWay(savedAt, grace) || underWay(opened, SEND_PAGE_MS)
  return begun ? new Date(closesAt.getTime() + grace) : null
}

/** The end of the grace that runs now; null at any other time. */
export function runningGrace(work: Work, call: Window, now: Date): Date | null {
  if (statusOfCall(call, now) !== 'closed') return null
  const until = graceOf(work, call)
  return until !== null && now < until ? until : null
}
