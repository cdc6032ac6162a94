import { endOfDay } from '../../platform/dates.ts'
import { type Decision, type DecisionOutcome, STAGES } from './decision.ts'

/** Réponse annoncée : what an applicant has been told of an application, its moment having come. */
export type Announced = Pick<Decision, 'stage' | 'number' | 'outcome' | 'reason' | 'rank' | 'dueOn'> & {
  moment: Date
}

/** The last word said: of the last stage, the last decision. */
export const lastWord = <A extends Pick<Announced, 'stage' | 'number'>>(
  announced: readonly A[],
): A | undefined =>
  announced
    .toSorted((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) || a.number - b.number)
    .at(-1)

/** Délai pour compléter : from the moment it was asked until the end of its last day. */
export interface Completion {
  since: Date
  /** 'YYYY-MM-DD' */
  dueOn: string
  /** First instant that is too late. */
  until: Date
}

/** The window opened by the last word, if it asks to complete. */
export function completionOf(word: Announced | undefined, zone: string): Completion | null {
  if (word?.outcome !== 'to-complete' || word.dueOn === null) return null
  return { since: word.moment, dueOn: word.dueOn, until: endOfDay(word.dueOn, zone) }
}

/** What the last word has become: asked to complete, one has or has not. */
export type News = DecisionOutcome | 'completed' | 'completion-over'

/** @param sentAt when the version that counts was sent */
export function newsOf(
  word: Pick<Announced, 'outcome'>,
  completion: Completion | null,
  sentAt: Date | null,
  now: Date,
): News {
  if (completion === null) return word.outcome
  if (sentAt !== null && sentAt >= completion.since) return 'completed'
  return now < completion.until ? 'to-complete' : 'completion-over'
}
