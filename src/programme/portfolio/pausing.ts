import type { CivilDate } from '../../platform/dates.ts'
import { done, type Outcome, refused } from '../../platform/outcome.ts'
import { LONGEST_REASON } from './leaving.ts'
import type { PauseKind, ProductLife } from './life.ts'
import { isLifeDate } from './life-dates.ts'
import { standingOf } from './life-standing.ts'

/** Pause, mise en sauvegarde, dormance : the phase waits, its dates are pushed; then it goes on. */
export interface Pausing {
  kind: PauseKind
  on: CivilDate
  reason: string
}

export type PauseRefusal =
  | 'ended'
  | 'no-current-phase'
  | 'already-paused'
  | 'kind-missing'
  | 'date-odd'
  | 'in-the-future'
  | 'before-start'
  | 'overlaps'
  | 'reason-missing'
  | 'reason-too-long'

export function mayPause(
  life: ProductLife,
  { on, reason }: Pausing,
  today: CivilDate,
): Outcome<null, PauseRefusal> {
  const { since, ended } = standingOf(life, today)
  if (ended) return refused('ended')
  if (since === null) return refused('no-current-phase')
  if (life.pauses.some(({ endsOn }) => endsOn === null)) return refused('already-paused')
  if (!isLifeDate(on)) return refused('date-odd')
  if (on > today) return refused('in-the-future')
  if (on < since) return refused('before-start')
  if (life.pauses.some(({ endsOn }) => endsOn !== null && endsOn > on)) return refused('overlaps')
  if (reason === '') return refused('reason-missing')
  return reason.length > LONGEST_REASON ? refused('reason-too-long') : done(null)
}

export type ResumeRefusal = 'not-paused' | 'date-odd' | 'in-the-future' | 'before-start'

/** @param on first day it goes on again */
export function mayResume(
  { pauses }: Pick<ProductLife, 'pauses'>,
  on: CivilDate,
  today: CivilDate,
): Outcome<{ pauseId: string }, ResumeRefusal> {
  const open = pauses.find(({ endsOn }) => endsOn === null)
  if (!open) return refused('not-paused')
  if (!isLifeDate(on)) return refused('date-odd')
  if (on > today) return refused('in-the-future')
  return on < open.startsOn ? refused('before-start') : done({ pauseId: open.id })
}
