import type { DecisionOutcome } from '../applications/decision.ts'
import { applications } from './minutes-wording.ts'
import { outcomesTitle } from './ranking-wording.ts'

/** Décision commune : one outcome and one reason for all that a stage has left, read again before it is recorded. */
export interface CommonDecision<O> {
  callId: string
  stage: 'shortlist' | 'selection'
  /** The outcome typed; null when it is not one that several may share. */
  outcomeIn(typed: string): O | null
}

/** Who, how many, which text. */
export interface CommonPreview<O> {
  title: string
  outcome: O
  reason: string
  left: { id: string; title: string; receipt: string }[]
  digest: string
  /** Why the last try did nothing. */
  refusal: string | null
}

/** « 12 candidatures : non présélectionnées » */
export const previewTitle = (outcome: DecisionOutcome, count: number): string =>
  `${applications(count)} : ${outcomesTitle(outcome, count).toLowerCase()}`
