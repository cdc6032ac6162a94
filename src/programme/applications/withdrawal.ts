import { done, type Outcome, refused } from '../../platform/outcome.ts'
import type { Announced } from './announced.ts'
import type { DecisionOutcome } from './decision.ts'

/** Retrait : an application is taken back by its authors, until the last word on it is told. */
export type WithdrawRefusal = 'withdrawn' | 'refusal-told' | 'laureate-told'

const REFUSED: ReadonlySet<DecisionOutcome> = new Set(['not-admissible', 'not-shortlisted', 'not-selected'])

/**
 * May it be taken back? A laureate stands down through the onboarding; a place on the reserve can be given up.
 * @param word the last word told, if any
 * @param sendable whether it can still be corrected and sent, whatever was told
 */
export function withdraw(
  { withdrawnAt }: { withdrawnAt: Date | null },
  word: Pick<Announced, 'outcome'> | undefined,
  sendable: boolean,
): Outcome<null, WithdrawRefusal> {
  if (withdrawnAt !== null) return refused('withdrawn')
  if (word?.outcome === 'laureate') return refused('laureate-told')
  if (word && REFUSED.has(word.outcome) && !(sendable && word.outcome === 'not-admissible'))
    return refused('refusal-told')
  return done(null)
}
