import { civilDate, dayOfWeek, daysBetween, frenchDate } from '../../../platform/dates.ts'
import { findHoliday, type HolidayArea } from '../../../platform/working-days.ts'
import { holidaysOf } from '../../incubators/incubator.ts'
import { MILESTONE_LABELS, MILESTONE_ORDER, MILESTONES, type Milestone } from '../milestones.ts'
import { advisory, blocking, type Examined, type Issue } from './issue.ts'

const PART = 'calendrier'
const SHORTEST_WINDOW_DAYS = 7
const LATEST_ANSWER_DAYS = 56

/** Dates missing, out of order, past, not worked, or further than a promise should be. */
export function dateIssues({ guide, published, incubator, now }: Examined): Issue[] {
  const { dates } = guide
  const today = civilDate(now, incubator.zone)
  const changed = (key: Milestone) => published?.dates[key] !== dates[key]
  const each = MILESTONES.flatMap((key): Issue[] => {
    const [date, label] = [dates[key], MILESTONE_LABELS[key]]
    if (date === '') return [blocking('date-missing', PART, label)]
    return [
      ...(date < today && changed(key) && key !== 'opensOn' ? [blocking('date-past', PART, label)] : []),
      ...notWorked(date, holidaysOf(incubator)).map(why => advisory('date-not-worked', PART, label, why)),
    ]
  })
  const early = dates.opensOn !== '' && dates.opensOn < today && published === null
  return [
    ...each,
    ...MILESTONE_ORDER.flatMap(({ before, after, apart }) => outOfOrder(dates, before, after, apart)),
    ...(early ? [advisory('opening-past', PART, frenchDate(dates.opensOn))] : []),
    ...lengths(dates),
  ]
}

type Dates = Examined['guide']['dates']

function outOfOrder(dates: Dates, before: Milestone, after: Milestone, apart: boolean): Issue[] {
  const [first, second] = [dates[before], dates[after]]
  if (first === '' || second === '' || first < second || (first === second && !apart)) return []
  if (after === 'preselectionOn') return [blocking('jury-before-closing', PART)]
  return [blocking('dates-out-of-order', PART, MILESTONE_LABELS[before], MILESTONE_LABELS[after])]
}

function notWorked(date: string, area: HolidayArea): string[] {
  const holiday = findHoliday(date, area)
  if (holiday !== undefined) return [`${frenchDate(date)}, jour férié`]
  return dayOfWeek(date) > 5 ? [frenchDate(date)] : []
}

function lengths({ opensOn, closesOn, answersOn }: Dates): Issue[] {
  const issues: Issue[] = []
  if (opensOn !== '' && closesOn >= opensOn) {
    const days = daysBetween(opensOn, closesOn) + 1
    if (days < SHORTEST_WINDOW_DAYS) issues.push(advisory('window-short', PART, String(days)))
  }
  if (closesOn !== '' && answersOn !== '' && daysBetween(closesOn, answersOn) > LATEST_ANSWER_DAYS)
    issues.push(advisory('answers-too-far', PART, frenchDate(answersOn)))
  return issues
}
