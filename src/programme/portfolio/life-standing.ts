import type { CivilDate } from '../../platform/dates.ts'
import { expectedOn } from './expected.ts'
import type { LivedPhase, Pause, PauseKind, ProductLife, Stage } from './life.ts'
import { isEnd } from './product.ts'
import { segmentOn, segmentsOf } from './timeline.ts'

/** Où en est un produit, computed from its facts at a date. */
export interface LifeStanding {
  /** Null before its first day. */
  stage: Stage | null
  since: CivilDate | null
  /** The phase it lives, or the last one it left without another; null once ended. */
  phase: LivedPhase | null
  /** First day no longer in it, when that day is known. */
  endsOn: CivilDate | null
  /** After extensions and pauses. */
  expectedOn: CivilDate | null
  paused: null | { kind: PauseKind; since: CivilDate; id: string; reason: string }
  ended: boolean
}

type Facts = Pick<ProductLife, 'lived' | 'ends' | 'pauses' | 'extensions'>

export function standingOf({ lived, ends, pauses, extensions }: Facts, today: CivilDate): LifeStanding {
  const segment = segmentOn(segmentsOf(lived, ends), today)
  const ended = segment !== null && isEnd(segment.stage)
  const phase =
    segment === null || ended
      ? null
      : (lived.findLast(each => each.phase === segment.stage && each.startsOn === segment.startsOn) ?? null)
  const pause = openPause(pauses, today)
  return {
    stage: segment?.stage ?? null,
    since: segment?.startsOn ?? null,
    phase,
    endsOn: segment?.endsOn ?? null,
    expectedOn: phase && expectedOn(phase, extensions, pauses, today),
    paused:
      pause && !ended
        ? { kind: pause.kind, since: pause.startsOn, id: pause.id, reason: pause.reason }
        : null,
    ended,
  }
}

const openPause = (pauses: readonly Pause[], today: CivilDate): Pause | undefined =>
  pauses.findLast(({ startsOn, endsOn }) => startsOn <= today && (endsOn === null || endsOn > today))

/** What is already recorded for a day to come: it waits for that day, or is corrected first. */
export const isPlanned = ({ lived, ends }: Pick<Facts, 'lived' | 'ends'>, today: CivilDate): boolean =>
  lived.some(({ startsOn }) => startsOn > today) || ends.some(({ onDate }) => onDate > today)
