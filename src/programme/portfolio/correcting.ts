import { addDays, type CivilDate } from '../../platform/dates.ts'
import { done, type Outcome, refused } from '../../platform/outcome.ts'
import { LONGEST_REASON } from './leaving.ts'
import type { LivedPhase, ProductLife, Stage } from './life.ts'
import { isLifeDate } from './life-dates.ts'
import { isEnd } from './product.ts'
import { type Segment, segmentsOf } from './timeline.ts'

/** Correction de l'histoire : one fact cancelled, another added in its place, with the reason; never rewritten. */
export interface Correcting {
  /** The phase or the end to cancel; null when one was only forgotten. */
  cancel: string | null
  add: { stage: Stage; startsOn: CivilDate; endsOn: CivilDate | null; expectedOn: CivilDate | null } | null
  reason: string
  /** The facts the person had before their eyes; not checked when absent. */
  seen?: string
}

export type CorrectRefusal =
  | 'nothing-said'
  | 'changed-meanwhile'
  | 'nothing-left'
  | 'unknown-phase'
  | 'date-odd'
  | 'in-the-future'
  | 'ends-before'
  | 'expected-before'
  | 'overlaps'
  | 'reason-missing'
  | 'reason-too-long'

const FURTHEST_DAYS = 366

export interface Corrected {
  /** The phase that went on until now, and ends where the new fact begins. */
  close: LivedPhase | null
  /** When the new phase ends: as said, or where the next fact begins. */
  endsOn: CivilDate | null
}

const factsOf = ({ lived, ends }: ProductLife, without: string | null) => [
  ...lived.filter(({ id }) => id !== without).map(({ startsOn }) => startsOn),
  ...ends.filter(({ id }) => id !== without).map(({ onDate }) => onDate),
]

/** What tells one state of the history from another. */
export const factsSeen = ({ lived, ends }: Pick<ProductLife, 'lived' | 'ends'>): string =>
  [...lived, ...ends].map(({ id }) => id).join(' ')

export function mayCorrect(
  life: ProductLife,
  { cancel, add, reason, seen }: Correcting,
  today: CivilDate,
): Outcome<Corrected, CorrectRefusal> {
  if (cancel === null && add === null) return refused('nothing-said')
  if (seen !== undefined && seen !== factsSeen(life)) return refused('changed-meanwhile')
  if (cancel !== null && ![...life.lived, ...life.ends].some(({ id }) => id === cancel))
    return refused('changed-meanwhile')
  const lived = life.lived.filter(({ id }) => id !== cancel)
  if (lived.length === 0 && (add === null || isEnd(add.stage))) return refused('nothing-left')
  const placed = add === null ? done({ close: null, endsOn: null }) : place(life, add, cancel, today)
  if (!placed.ok) return placed
  if (reason === '') return refused('reason-missing')
  return reason.length > LONGEST_REASON ? refused('reason-too-long') : placed
}

function place(
  life: ProductLife,
  { stage, startsOn, endsOn, expectedOn }: NonNullable<Correcting['add']>,
  cancel: string | null,
  today: CivilDate,
): Outcome<Corrected, CorrectRefusal> {
  const phase = !isEnd(stage)
  // A phase since retired by the incubator may still correct what was lived.
  if (phase && ![...life.phases, ...life.lived].some(each => each.phase === stage))
    return refused('unknown-phase')
  for (const date of [startsOn, endsOn, expectedOn])
    if (date !== null && !isLifeDate(date)) return refused('date-odd')
  if (startsOn > addDays(today, FURTHEST_DAYS)) return refused('in-the-future')
  if (endsOn !== null && endsOn <= startsOn) return refused('ends-before')
  if (expectedOn !== null && expectedOn <= startsOn) return refused('expected-before')
  const starts = factsOf(life, cancel)
  if (starts.includes(startsOn)) return refused('overlaps')
  const next = starts.filter(start => start > startsOn).toSorted()[0] ?? null
  if (phase && endsOn !== null && next !== null && next < endsOn) return refused('overlaps')
  const before = life.lived.filter(({ id, startsOn: start }) => id !== cancel && start < startsOn)
  if (before.some(each => each.endsOn !== null && each.endsOn > startsOn)) return refused('overlaps')
  return done({
    close: before.findLast(each => each.endsOn === null) ?? null,
    endsOn: phase ? (endsOn ?? next) : null,
  })
}

/** The timeline as it would be, to be read before it is done. */
export function correctedSegments(life: ProductLife, { cancel, add }: Correcting): Segment[] {
  const lived = life.lived.filter(({ id }) => id !== cancel)
  const ends = life.ends.filter(({ id }) => id !== cancel)
  if (add === null) return segmentsOf(lived, ends)
  const { stage, startsOn, endsOn } = add
  return isEnd(stage)
    ? segmentsOf(lived, [...ends, { kind: stage, onDate: startsOn }])
    : segmentsOf([...lived, { phase: stage, startsOn, endsOn }], ends)
}
