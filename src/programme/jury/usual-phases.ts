import { endOfDay, startOfDay } from '../../platform/dates.ts'
import { areaOfZone } from '../../platform/holiday-areas.ts'
import { addWorkingDays } from '../../platform/working-days.ts'
import { NO_RIGHTS, type PhaseSaid } from './phases.ts'

/** Périodes habituelles : what the schedule of an appel gives its jury. */

/**
 * Until the organiser says otherwise: reading from the first day, deliberation on the jury's day, then closed.
 * @param preselectionOn 'YYYY-MM-DD', or '' while unknown: two worked days after closing
 */
export function defaultPhases(
  { opensAt, closesOn, preselectionOn }: { opensAt: Date; closesOn: string; preselectionOn: string },
  zone: string,
): PhaseSaid[] {
  const juryOn = preselectionOn || addWorkingDays(closesOn, 2, areaOfZone(zone))
  const deliberation = startOfDay(juryOn, zone)
  return [
    { name: 'Lecture', startsAt: opensAt, ...NO_RIGHTS, mayReview: true, seeNames: true },
    {
      name: 'Délibération',
      startsAt: deliberation > opensAt ? deliberation : new Date(opensAt.getTime() + 60_000),
      mayReview: true,
      seeOthers: true,
      seeNames: true,
      seeRanking: true,
    },
    {
      name: 'Clôture',
      startsAt: new Date(Math.max(endOfDay(juryOn, zone).getTime(), opensAt.getTime() + 120_000)),
      mayReview: false,
      seeOthers: true,
      seeNames: true,
      seeRanking: true,
    },
  ]
}
