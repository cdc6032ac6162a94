import { addDays, type CivilDate, daysBetween } from '../../platform/dates.ts'
import { pausedDays } from './expected.ts'
import type { Pause } from './life.ts'

/** Jalon : something due one day of a phase; what became of it is said, the rest is computed. */
export const MILESTONE_OUTCOMES = ['planned', 'reached', 'missed'] as const
export type MilestoneOutcome = (typeof MILESTONE_OUTCOMES)[number]

export interface MilestoneSaid {
  number: number
  state: MilestoneOutcome
  /** When it was reached, or the date it is put off to. */
  on: CivilDate | null
  note: string
  /** The day it was said. */
  saidOn: CivilDate
}

export interface Milestone {
  id: string
  label: string
  /** As first planned. */
  dueOn: CivilDate
  plannedOn: CivilDate
  /** The oldest first; the last counts. */
  said: readonly MilestoneSaid[]
}

export type MilestoneState =
  | { kind: 'to-come'; dueOn: CivilDate; days: number }
  | { kind: 'late'; dueOn: CivilDate; days: number }
  | { kind: 'suspended'; dueOn: CivilDate }
  | { kind: 'without-sequel'; dueOn: CivilDate }
  | { kind: 'reached'; on: CivilDate }
  | { kind: 'missed' }

interface Around {
  pauses: readonly Pause[]
  ended: boolean
}

/** The date it is due, pushed by the pauses finished since that date was given. */
export function dueDate(milestone: Milestone, pauses: readonly Pause[], today: CivilDate): CivilDate {
  const put = milestone.said.findLast(({ state, on }) => state === 'planned' && on !== null)
  const [date, given] = put?.on ? [put.on, put.saidOn] : [milestone.dueOn, milestone.plannedOn]
  return addDays(date, pausedDays(pauses, given, today))
}

export function stateOf(milestone: Milestone, { pauses, ended }: Around, today: CivilDate): MilestoneState {
  const last = milestone.said.at(-1)
  if (last?.state === 'reached') return { kind: 'reached', on: last.on ?? last.saidOn }
  if (last?.state === 'missed') return { kind: 'missed' }
  const dueOn = dueDate(milestone, pauses, today)
  if (ended) return { kind: 'without-sequel', dueOn }
  // While everything waits, nothing is late.
  if (pauses.some(({ startsOn, endsOn }) => startsOn <= today && (endsOn === null || endsOn > today)))
    return { kind: 'suspended', dueOn }
  const days = daysBetween(today, dueOn)
  return days < 0 ? { kind: 'late', dueOn, days: -days } : { kind: 'to-come', dueOn, days }
}
