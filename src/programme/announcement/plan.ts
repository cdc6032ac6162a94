import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { civilDate } from '../../platform/dates.ts'
import type { DecisionOutcome, Stage } from '../applications/decision.ts'

/** Préparation d'une annonce : the decisions that would be told, and the letter of each person. */
export interface PlannedLetter {
  applicationId: string
  decisionId: string
  outcome: DecisionOutcome
  /** Null for someone without an account: the letter goes on paper. */
  personId: string | null
  person: string
  title: string
  /** '' when the person has no proved address: nothing can be sent. */
  recipient: string
  subject: string
  body: string
}

export interface Plan {
  stage: Stage
  /** Announcements of this stage made before, cancelled ones included. */
  before: number
  decisionIds: string[]
  letters: PlannedLetter[]
}

/** Names what is about to be announced, letters included: what was confirmed is what is announced. */
export function fingerprintOfPlan(callId: string, { stage, before, decisionIds, letters }: Plan): string {
  const said = letters.map(letter => [
    letter.decisionId,
    letter.personId,
    letter.recipient,
    letter.subject,
    letter.body,
  ])
  const text = canonicalize({ callId, stage, before, decisions: [...decisionIds].sort(), letters: said })
  return createHash('sha256')
    .update(text ?? '')
    .digest('hex')
}

/** What the organiser must know before announcing. */
export interface PlanFacts {
  /** How many would be told, by outcome. */
  counts: Partial<Record<DecisionOutcome, number>>
  undecided: number
  withoutAddress: number
  withoutWriter: number
  /** Of someone without an account: a letter to post. */
  onPaper: number
  /** Outcomes of this plan whose template cannot be used. */
  brokenTemplates: DecisionOutcome[]
  /** The earliest last day to complete, or null. */
  earliestDue: string | null
  /** Those whose earlier stage was never told. */
  untold: number
  /** Told earlier and changed since: they get a new letter. */
  changed: number
}

export type PlanIssue =
  | 'nothing-to-announce'
  | 'template-broken'
  | 'due-date-before'
  | 'undecided'
  | 'without-address'
  | 'on-paper'
  | 'answer-date-passed'
  | 'untold'
  | 'changed'

const BLOCKING: ReadonlySet<PlanIssue> = new Set([
  'nothing-to-announce',
  'template-broken',
  'due-date-before',
])
export const isBlocking = (issue: PlanIssue): boolean => BLOCKING.has(issue)

/** @param moment when it would be told */
export function issuesOfPlan(
  facts: PlanFacts,
  { moment, zone, answersOn }: { moment: Date; zone: string; answersOn: string },
): PlanIssue[] {
  const day = civilDate(moment, zone)
  const total = Object.values(facts.counts).reduce((sum, count) => sum + count, 0)
  const checks: [PlanIssue, boolean][] = [
    ['nothing-to-announce', total === 0],
    ['template-broken', facts.brokenTemplates.length > 0],
    ['due-date-before', facts.earliestDue !== null && facts.earliestDue <= day],
    ['undecided', facts.undecided > 0],
    ['without-address', facts.withoutAddress + facts.withoutWriter > 0],
    ['on-paper', facts.onPaper > 0],
    ['answer-date-passed', answersOn !== '' && day > answersOn],
    ['untold', facts.untold > 0],
    ['changed', facts.changed > 0],
  ]
  return checks.filter(([, holds]) => holds).map(([issue]) => issue)
}
