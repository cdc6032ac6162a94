import { done, type Outcome, refused } from '../../platform/outcome.ts'
import { type Call, statusOf as statusOfCall } from '../calls/call.ts'
import { DRAFT_KEPT_DAYS, type Incubator } from '../incubators/incubator.ts'
import type { Completion } from './announced.ts'
import { type AnswerProblem, problemsOf } from './answers.ts'
import type { Field } from './form.ts'
import { runningGrace, type Work } from './grace.ts'

/** Candidature : an agent's problem, written as a draft, sent, corrected, withdrawn; facts with their dates. */
export interface Sending {
  number: number
  /** When « Envoyer » was clicked: the time that counts. */
  sentAt: Date
  /** When the address was proved; null while it is not. */
  confirmedAt: Date | null
  /** Canonical text of what was sent. */
  canonical: string
}

export interface ApplicationFacts {
  withdrawnAt: Date | null
  /** In the order they were made. */
  sendings: readonly Sending[]
  /** Canonical text of the answers as they are now. */
  current: string
}

export type ApplicationStatus = 'draft' | 'awaiting' | 'sent' | 'changed' | 'withdrawn'
export const APPLICATION_STATUSES: readonly ApplicationStatus[] = [
  'draft',
  'awaiting',
  'sent',
  'changed',
  'withdrawn',
]

/** A sending whose address is not proved within a day is a draft again. */
export const CONFIRMATION_LIFE_MS = 24 * 3_600_000

/** The sending the jury reads: the last whose address was proved. */
export const effectiveSending = ({ sendings }: Pick<ApplicationFacts, 'sendings'>): Sending | undefined =>
  sendings.findLast(({ confirmedAt }) => confirmedAt !== null)

/** Whether its address can still be proved. */
export const isAwaiting = ({ confirmedAt, sentAt }: Sending, now: Date): boolean =>
  confirmedAt === null && now.getTime() < sentAt.getTime() + CONFIRMATION_LIFE_MS

export function statusOf(facts: ApplicationFacts, now: Date): ApplicationStatus {
  if (facts.withdrawnAt !== null) return 'withdrawn'
  const effective = effectiveSending(facts)
  if (effective) return effective.canonical === facts.current ? 'sent' : 'changed'
  const last = facts.sendings.at(-1)
  if (last && isAwaiting(last, now)) return 'awaiting'
  return 'draft'
}

/** A second click this soon after a sending asks for the same one. */
const SAME_CLICK_MS = 60_000

/** Whether one of these addresses is of a domain the call accepts; every domain is when it names none. */
export const isEligible = (addresses: readonly string[], domains: readonly string[]): boolean =>
  domains.length === 0 ||
  addresses.some(address =>
    domains.some(domain => address.toLowerCase().endsWith(`@${domain.toLowerCase()}`)),
  )

/** First instant a sending is refused: the later of the call's closing and of the time given to complete. */
export function deadlineOf({ closesAt }: Pick<Call, 'closesAt'>, completion: Completion | null): Date | null {
  if (completion === null || (closesAt !== null && closesAt > completion.until)) return closesAt
  return completion.until
}

/** Whether the form accepts a sending now, for the one asked to complete and for work begun as well. */
export const acceptsSending = (
  call: Pick<Call, 'opensAt' | 'closesAt' | 'publishedAt'>,
  completion: Completion | null,
  now: Date,
  work: Work | null = null,
): boolean =>
  statusOfCall(call, now) === 'open' ||
  (completion !== null && now < completion.until) ||
  (work !== null && runningGrace(work, call, now) !== null)

export type SendRefusal =
  | 'withdrawn'
  | 'call-not-open'
  | 'call-closed'
  | 'completion-over'
  | 'incomplete'
  | 'unchanged'
  | 'nothing-completed'

/**
 * May this be sent now? The answer's reasons are worded once, with each field to mend.
 * @param completion the time given to complete, once announced
 * @param work what was under way at closing
 */
export function send(
  facts: ApplicationFacts,
  answers: ReadonlyMap<string, string>,
  form: readonly Field[],
  call: Call,
  now: Date,
  completion: Completion | null = null,
  work: Work | null = null,
): Outcome<{ number: number }, SendRefusal> & { problems?: AnswerProblem[] } {
  if (facts.withdrawnAt !== null) return refused('withdrawn')
  const effective = effectiveSending(facts)
  if (!acceptsSending(call, completion, now, work)) {
    if (statusOfCall(call, now) !== 'closed') return refused('call-not-open')
    if (completion) return refused('completion-over')
    // The second click of two may come after closing: the first one sent it.
    const sentNow = effective && now.getTime() < effective.sentAt.getTime() + SAME_CLICK_MS
    return refused(sentNow && effective.canonical === facts.current ? 'unchanged' : 'call-closed')
  }
  const problems = problemsOf(form, answers)
  if (problems.length > 0) return { ...refused('incomplete'), problems }
  if (effective?.canonical === facts.current)
    return refused(completion && effective.sentAt < completion.since ? 'nothing-completed' : 'unchanged')
  return done({ number: facts.sendings.length + 1 })
}

/** Until when a draft never sent is kept after closing, as its incubator says; null while the call has no closing. */
export const draftKeptUntil = (
  call: Pick<Call, 'closesAt'>,
  { draftKeptDays = DRAFT_KEPT_DAYS }: Pick<Incubator, 'draftKeptDays'>,
): Date | null => call.closesAt && new Date(call.closesAt.getTime() + draftKeptDays * 86_400_000)

/** Drafts are announced as soon to be deleted this long before. */
export const DELETION_NOTICE_MS = 14 * 86_400_000
