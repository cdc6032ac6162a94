import { addDays, type CivilDate } from '../../platform/dates.ts'
import { done, type Outcome, refused } from '../../platform/outcome.ts'
import { LONGEST_REASON } from './leaving.ts'
import { isLifeDate } from './life-dates.ts'
import type { Milestone, MilestoneOutcome } from './milestone.ts'

/** Ce que devient un jalon : put off with its reason, reached one day, missed. */
export interface MilestoneChange {
  state: MilestoneOutcome
  on: CivilDate | null
  note: string
  /** Number of the last thing the person saw said of it; 0 when nothing was. */
  base: number
}

export type MilestoneRefusal =
  | 'ended'
  | 'changed-meanwhile'
  | 'label-missing'
  | 'label-too-long'
  | 'too-many'
  | 'date-odd'
  | 'too-far'
  | 'in-the-future'
  | 'reason-missing'
  | 'reason-too-long'

export const LONGEST_LABEL = 200
export const MOST_MILESTONES = 100
const FURTHEST_DAYS = 3 * 366

export function mayPlan(
  { label, dueOn, count }: { label: string; dueOn: CivilDate; count: number },
  today: CivilDate,
): Outcome<null, MilestoneRefusal> {
  if (label === '') return refused('label-missing')
  if (label.length > LONGEST_LABEL) return refused('label-too-long')
  if (!isLifeDate(dueOn)) return refused('date-odd')
  if (dueOn > addDays(today, FURTHEST_DAYS)) return refused('too-far')
  return count >= MOST_MILESTONES ? refused('too-many') : done(null)
}

export function maySay(
  milestone: Milestone,
  { state, on, note, base }: MilestoneChange,
  today: CivilDate,
): Outcome<{ number: number; on: CivilDate | null }, MilestoneRefusal> {
  if ((milestone.said.at(-1)?.number ?? 0) !== base) return refused('changed-meanwhile')
  if (state !== 'missed' && (on === null || !isLifeDate(on))) return refused('date-odd')
  if (state === 'planned' && (on ?? '') > addDays(today, FURTHEST_DAYS)) return refused('too-far')
  if (state === 'reached' && (on ?? '') > today) return refused('in-the-future')
  // A date put off says why; what happened may go without a word, what did not may not.
  if (state !== 'reached' && note === '') return refused('reason-missing')
  if (note.length > LONGEST_REASON) return refused('reason-too-long')
  return done({ number: base + 1, on: state === 'missed' ? null : on })
}
