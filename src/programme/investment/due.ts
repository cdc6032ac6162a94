import { addDays, addMonths, type CivilDate } from '../../platform/dates.ts'
import { isWorkingDay } from '../../platform/working-days.ts'
import { type InvestmentSettings, seasonsAround } from './settings.ts'

/** Échéance d'un comité d'investissement : when the next one is due, and by what. */
export type DueCause = 'end-of-investigation' | 'six-months' | 'money-ends' | 'budget-year' | 'provisional'

export interface Due {
  dueOn: CivilDate
  /** From when it may usefully be held. */
  windowFrom: CivilDate
  because: DueCause
}

export interface LastClosed {
  decidedOn: CivilDate
  kind: 'continue' | 'continue-provisionally' | 'redirect' | 'stop'
  /** The day the first of the moneys granted ends. */
  moneyUntil: CivilDate | null
  /** The day the proof of a provisional decision is expected. */
  proofUntil: CivilDate | null
}

export interface DueFacts {
  /** The last phase of the timeline; null when there is none. Its expected end counts extensions and pauses. */
  phase: { name: string; since: CivilDate; expectedEnd: CivilDate | null } | null
  lastClosed: LastClosed | null
  settings: InvestmentSettings
  paused: boolean
  ended: boolean
}

/**
 * When the next committee is due; null once the product has ended, and while it is paused.
 *
 * 1. No committee yet: the expected end of the investigation; in any other phase (imported, corrected) as 3, counted
 *    from the day that phase began.
 * 2. After a provisional decision: the day its proof is expected.
 * 3. Otherwise the earliest of `last + months` (31 August + 6 months = 28 or 29 February) and `money's end − closes`,
 *    whose window opens at `money's end − opens`; then moved before the season without orders (`beforeSeason`).
 * Never on or before the day it was last decided. Depends on facts only, never on today.
 */
export function dueCommittee({ phase, lastClosed, settings, paused, ended }: DueFacts): Due | null {
  if (ended || paused) return null
  if (lastClosed === null) {
    if (phase === null) return null
    if (phase.name === 'investigation' && phase.expectedEnd !== null)
      return held(phase.expectedEnd, 'end-of-investigation', settings)
    return regular({ decidedOn: phase.since, moneyUntil: null }, settings)
  }
  if (lastClosed.kind === 'continue-provisionally' && lastClosed.proofUntil !== null)
    return held(later(lastClosed.proofUntil, addDays(lastClosed.decidedOn, 1)), 'provisional', settings)
  return regular(lastClosed, settings)
}

type Last = Pick<LastClosed, 'decidedOn' | 'moneyUntil'>

function regular({ decidedOn, moneyUntil }: Last, settings: InvestmentSettings): Due {
  const six = held(addMonths(decidedOn, settings.monthsBetween), 'six-months', settings)
  const money = moneyUntil === null ? null : addDays(moneyUntil, -settings.windowClosesDays)
  const first = money !== null && money < six.dueOn ? held(money, 'money-ends', settings) : six
  const moved = beforeSeason(first.dueOn, { decidedOn, moneyUntil }, settings)
  if (moved !== null) return held(moved, 'budget-year', settings)
  const earliest = addDays(decidedOn, 1)
  return first.dueOn < earliest ? { ...first, dueOn: earliest, windowFrom: earliest } : first
}

/** Days after the season during which money that ends must still be ordered before it. */
const AFTER_SEASON = 30

/**
 * The last working day before the season without orders, when the committee falls in it, or when the money ends in it
 * or within thirty days after: new orders must be passed before. Null when nothing moves.
 */
function beforeSeason(dueOn: CivilDate, { decidedOn, moneyUntil }: Last, settings: InvestmentSettings) {
  const eves = seasonsAround(dueOn, settings).flatMap(({ from, until }) => {
    const fallsIn = dueOn >= from && dueOn < until
    const endsIn = moneyUntil !== null && moneyUntil >= from && moneyUntil < addDays(until, AFTER_SEASON)
    const eve = lastWorkingDayBefore(from)
    // A season that had begun when it was decided moves nothing.
    return (fallsIn || endsIn) && eve < dueOn && eve > decidedOn ? [eve] : []
  })
  return eves[0] ?? null
}

function lastWorkingDayBefore(date: CivilDate): CivilDate {
  let candidate = addDays(date, -1)
  while (!isWorkingDay(candidate)) candidate = addDays(candidate, -1)
  return candidate
}

/** Due that day; its window is as long as the one before the money ends. */
const held = (dueOn: CivilDate, because: DueCause, settings: InvestmentSettings): Due => ({
  dueOn,
  windowFrom: addDays(dueOn, settings.windowClosesDays - settings.windowOpensDays),
  because,
})

const later = (one: CivilDate, other: CivilDate) => (one > other ? one : other)
