import type { CivilDate } from '../../platform/dates.ts'
import { addDays } from '../../platform/dates.ts'

/** Condition de réussite : an indicator, its target and its date, set by one committee and judged by a later one. */
export const VERDICTS = ['kept', 'partly', 'not-kept'] as const
export type Verdict = (typeof VERDICTS)[number]

export interface Condition {
  id: string
  committeeId: string
  /** Number of the committee that set it. */
  committee: number
  indicator: string
  target: string
  dueOn: CivilDate
  /** Null until a committee judges it. */
  judged: { verdict: Verdict; result: string; committee: number; committeeId: string } | null
}

/** Those no committee has judged yet. */
export const openOnes = (conditions: readonly Condition[]): Condition[] =>
  conditions.filter(({ judged }) => judged === null)

const DAYS_BEFORE = 30

/**
 * The day an open condition begins to be at risk: thirty days before its date; at once when the team's own dossier
 * proposes anything less than kept.
 */
export const atRiskFrom = (dueOn: CivilDate, proposed: Verdict | '', saidOn: CivilDate): CivilDate => {
  const soon = addDays(dueOn, -DAYS_BEFORE)
  return proposed !== '' && proposed !== 'kept' && saidOn < soon ? saidOn : soon
}
