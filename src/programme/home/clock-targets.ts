import { frenchDateTime, startOfDay } from '../../platform/dates.ts'
import type { PublicCall } from '../calls/call.ts'
import { MILESTONE_LABELS, MILESTONES } from '../calls/milestones.ts'

const NINE_HOURS = 9 * 3_600_000

/** Moments of a call worth going to, the next first: around its closing, then nine in the morning of each date. */
export function targetsOf({ incubator, guide, closesAt }: PublicCall, now: Date) {
  const { name, zone } = incubator
  const around: [string, Date][] = [
    ['Une minute avant la clôture', new Date(closesAt.getTime() - 60_000)],
    ['La seconde qui suit la clôture', closesAt],
  ]
  const later = MILESTONES.slice(MILESTONES.indexOf('closesOn') + 1)
  const dated = later
    .filter(milestone => guide.dates[milestone] !== '')
    .map((milestone): [string, Date] => [
      MILESTONE_LABELS[milestone],
      new Date(startOfDay(guide.dates[milestone], zone).getTime() + NINE_HOURS),
    ])
  return [...around, ...dated]
    .filter(([, instant]) => instant > now)
    .map(([label, instant]) => ({
      value: String(instant.getTime()),
      label: `${label} : ${name}, ${frenchDateTime(instant, zone)}`,
    }))
}
