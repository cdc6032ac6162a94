import { addDays, type CivilDate } from '../../platform/dates.ts'
import { done, type Outcome, refused } from '../../platform/outcome.ts'
import { lastExtension } from './expected.ts'
import { LONGEST_REASON } from './leaving.ts'
import type { ProductLife } from './life.ts'
import { isLifeDate } from './life-dates.ts'
import { standingOf } from './life-standing.ts'

/** Prolongation : the end of the current phase put off, with a reason; earlier dates are kept. */
export interface Extending {
  until: CivilDate
  reason: string
  /** Number of the last extension the person had before their eyes; not checked when absent. */
  base?: number
}

export type ExtendRefusal =
  | 'ended'
  | 'no-current-phase'
  | 'changed-meanwhile'
  | 'date-odd'
  | 'not-later'
  | 'too-far'
  | 'reason-missing'
  | 'reason-too-long'

const FURTHEST_DAYS = 3 * 366

export function mayExtend(
  life: ProductLife,
  { until, reason, base }: Extending,
  today: CivilDate,
): Outcome<{ phaseId: string; number: number }, ExtendRefusal> {
  const { phase, ended, expectedOn } = standingOf(life, today)
  if (ended) return refused('ended')
  if (!phase || (phase.endsOn !== null && phase.endsOn <= today)) return refused('no-current-phase')
  const last = lastExtension(life.extensions, phase.id)?.number ?? 0
  if (base !== undefined && base !== last) return refused('changed-meanwhile')
  if (!isLifeDate(until)) return refused('date-odd')
  if (until <= (expectedOn ?? phase.startsOn) || until <= today) return refused('not-later')
  if (until > addDays(today, FURTHEST_DAYS)) return refused('too-far')
  if (reason === '') return refused('reason-missing')
  if (reason.length > LONGEST_REASON) return refused('reason-too-long')
  return done({ phaseId: phase.id, number: last + 1 })
}
