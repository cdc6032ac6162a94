import { addDays, type CivilDate } from '../../platform/dates.ts'
import { done, type Outcome, refused } from '../../platform/outcome.ts'
import type { LivedPhase, ProductLife, Stage } from './life.ts'
import { isLifeDate } from './life-dates.ts'
import { isPlanned, standingOf } from './life-standing.ts'
import { expectedEnd } from './phases.ts'
import { isEnd } from './product.ts'

/** Sortie de phase : the next phase begins, or the product ends, and what allows it is cited. */
export interface Leaving {
  cites: { decision: string } | { correction: string }
  to: Stage
  /** First day of what comes next. */
  on: CivilDate
  /** The end promised for the next phase; its usual length when not given, null when nobody promises one. */
  expectedOn?: CivilDate | null
  /** The phase the person had before their eyes: refused when it is no longer the one. */
  seen?: string
}

export type LeaveRefusal =
  | 'no-current-phase'
  | 'ended'
  | 'planned'
  | 'changed-meanwhile'
  | 'unknown-phase'
  | 'same-phase'
  | 'not-an-investigation'
  | 'date-odd'
  | 'before-start'
  | 'in-the-future'
  | 'expected-before'
  | 'reason-missing'
  | 'reason-too-long'

export const LONGEST_REASON = 2000
/** A committee may decide for later, not for another life. */
const FURTHEST_DAYS = 366

export interface Left {
  /** What it leaves; null when it leaves an end, by a correction. */
  from: LivedPhase | null
  expectedOn: CivilDate | null
}

export function mayLeave(life: ProductLife, said: Leaving, today: CivilDate): Outcome<Left, LeaveRefusal> {
  const { stage, since, phase, ended, endsOn, paused } = standingOf(life, today)
  const decided = 'decision' in said.cites
  if (said.seen !== undefined && said.seen !== (phase?.id ?? '')) return refused('changed-meanwhile')
  if (stage === null || since === null) return refused('no-current-phase')
  if (ended && decided) return refused('ended')
  if (isPlanned(life, today)) return refused('planned')
  const next = life.phases.find(each => each.phase === said.to)
  if (!next && !isEnd(said.to)) return refused('unknown-phase')
  if (said.to === stage) return refused('same-phase')
  if (said.to === 'inconclusive' && stage !== 'investigation') return refused('not-an-investigation')
  if (!isLifeDate(said.on) || (said.expectedOn && !isLifeDate(said.expectedOn))) return refused('date-odd')
  // Of a phase that had already ended, the day it ended is free.
  const earliest = endsOn !== null && endsOn <= today ? endsOn : addDays(since, 1)
  if (said.on < earliest || (paused && said.on < paused.since)) return refused('before-start')
  if (said.on > (decided ? addDays(today, FURTHEST_DAYS) : today)) return refused('in-the-future')
  const expectedOn = next
    ? said.expectedOn === undefined
      ? expectedEnd(next, said.on)
      : said.expectedOn
    : null
  if (expectedOn !== null && expectedOn <= said.on) return refused('expected-before')
  if ('correction' in said.cites) {
    if (said.cites.correction === '') return refused('reason-missing')
    if (said.cites.correction.length > LONGEST_REASON) return refused('reason-too-long')
  }
  return done({ from: phase, expectedOn })
}
