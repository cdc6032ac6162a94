import { type CivilDate, daysBetween } from '../../platform/dates.ts'
import { done, type Outcome, refused } from '../../platform/outcome.ts'
import type { HolidayArea } from '../../platform/working-days.ts'
import type { CallStatus } from './call.ts'
import type { Guide } from './guide.ts'
import type { Dates } from './milestones.ts'
import { movedFrom } from './schedule.ts'

/** Prolongation : the closing put off in one act, and with it the dates that follow. */
export type ExtensionRefusal = 'not-extendable' | 'not-later' | 'too-far'

const LONGEST_DAYS = 92

/** The dates once the closing is put off; each date after it keeps its distance. */
export function extended(
  dates: Dates,
  closesOn: CivilDate,
  status: CallStatus,
  area: HolidayArea,
): Outcome<Dates, ExtensionRefusal> {
  if (status !== 'announced' && status !== 'open') return refused('not-extendable')
  if (closesOn <= dates.closesOn) return refused('not-later')
  if (daysBetween(dates.closesOn, closesOn) > LONGEST_DAYS) return refused('too-far')
  return done(movedFrom(dates, 'closesOn', closesOn, area))
}

/**
 * The dates of a guide that waits to be published, moved by the same rule from its own closing;
 * one that was to close later still does, and nothing of it moves.
 */
export const postponed = (own: Dates, closesOn: CivilDate, area: HolidayArea): Dates =>
  own.closesOn > closesOn ? own : movedFrom(own, 'closesOn', closesOn, area)

export const withDates = (guide: Guide, dates: Dates): Guide => ({ ...guide, dates })
