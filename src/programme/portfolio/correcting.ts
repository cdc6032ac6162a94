import { addDays, type CivilDate } from '../../platform/dates.ts'
import { done, type Outcome, refused } from '../../platform/outcome.ts'
import { LONGEST_REASON } from './leaving.ts'
import type { ProductLife, Stage } from './life.ts'
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
  /** Phases whose end follows: where the next fact now begins, or null when nothing follows any more. */
  moved: ReadonlyMap<string, CivilDate | null>
  /** When the new phase ends: as said, or where the next fact begins. */
  endsOn: CivilDate | null
}

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
  const after = without(life, cancel)
  if (after.lived.length === 0 && (add === null || isEnd(add.stage))) return refused('nothing-left')
  const wrong = add && refusalOf(add, after, life, today)
  if (wrong) return refused(wrong)
  if (reason === '') return refused('reason-missing')
  if (reason.length > LONGEST_REASON) return refused('reason-too-long')
  return done(consequences(life, after, add))
}

type Facts = Pick<ProductLife, 'lived' | 'ends'>
type Added = NonNullable<Correcting['add']>

/** The facts but one; the phase that ended because that one began goes on again, unless it was imported so. */
function without(life: ProductLife, cancel: string | null): Facts {
  const phase = life.lived.find(({ id }) => id === cancel)
  const gone = phase?.startsOn ?? life.ends.find(({ id }) => id === cancel)?.onDate
  return {
    lived: life.lived
      .filter(({ id }) => id !== cancel)
      .map(each =>
        gone !== undefined && each.endsOn === gone && each.origin !== 'import'
          ? { ...each, endsOn: null }
          : each,
      ),
    ends: life.ends.filter(({ id }) => id !== cancel),
  }
}

const startsOf = ({ lived, ends }: Facts): CivilDate[] => [
  ...lived.map(({ startsOn }) => startsOn),
  ...ends.map(({ onDate }) => onDate),
]
/** The first that comes after a day. */
const nextAfter = (starts: readonly CivilDate[], day: CivilDate): CivilDate | null =>
  starts.filter(start => start > day).toSorted()[0] ?? null

function refusalOf(
  { stage, startsOn, endsOn, expectedOn }: Added,
  after: Facts,
  life: ProductLife,
  today: CivilDate,
): CorrectRefusal | null {
  const phase = !isEnd(stage)
  // A phase since retired by the incubator may still correct what was lived.
  if (phase && ![...life.phases, ...life.lived].some(each => each.phase === stage)) return 'unknown-phase'
  for (const date of [startsOn, endsOn, expectedOn]) if (date !== null && !isLifeDate(date)) return 'date-odd'
  if (startsOn > addDays(today, FURTHEST_DAYS)) return 'in-the-future'
  if (endsOn !== null && endsOn <= startsOn) return 'ends-before'
  if (expectedOn !== null && expectedOn <= startsOn) return 'expected-before'
  const starts = startsOf(after)
  if (starts.includes(startsOn)) return 'overlaps'
  const next = nextAfter(starts, startsOn)
  if (phase && endsOn !== null && next !== null && next < endsOn) return 'overlaps'
  const over = after.lived.some(
    each => each.startsOn < startsOn && each.endsOn !== null && each.endsOn > startsOn,
  )
  return over ? 'overlaps' : null
}

function consequences(life: ProductLife, after: Facts, add: Correcting['add']): Corrected {
  const starts = [...startsOf(after), ...(add === null ? [] : [add.startsOn])]
  const moved = new Map<string, CivilDate | null>()
  for (const { id, startsOn, endsOn, origin } of after.lived) {
    if (endsOn !== null) continue
    const was = life.lived.find(each => each.id === id)?.endsOn ?? null
    const next = nextAfter(starts, startsOn)
    // An imported phase stays as it came; the timeline cuts it.
    if (next !== was && origin !== 'import') moved.set(id, next)
  }
  const endsOn = add === null || isEnd(add.stage) ? null : (add.endsOn ?? nextAfter(starts, add.startsOn))
  return { moved, endsOn }
}

/** The timeline as it would be, to be read before it is done. */
export function correctedSegments(
  life: ProductLife,
  { cancel, add }: Correcting,
  { moved, endsOn }: Corrected,
): Segment[] {
  const lived = life.lived
    .filter(({ id }) => id !== cancel)
    .map(each => (moved.has(each.id) ? { ...each, endsOn: moved.get(each.id) ?? null } : each))
  const ends = life.ends.filter(({ id }) => id !== cancel)
  if (add === null) return segmentsOf(lived, ends)
  const { stage, startsOn } = add
  return isEnd(stage)
    ? segmentsOf(lived, [...ends, { kind: stage, onDate: startsOn }])
    : segmentsOf([...lived, { phase: stage, startsOn, endsOn }], ends)
}
