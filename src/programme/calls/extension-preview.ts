import { holidaysOf, type Incubator } from '../incubators/incubator.ts'
import { type DateChange, dateChanges } from './date-changes.ts'
import { postponed, withDates } from './extension.ts'
import type { Guide } from './guide.ts'
import type { Dates } from './milestones.ts'
import { dateIssues } from './readiness/dates.ts'
import type { Issue } from './readiness.ts'

interface Guides {
  published: Guide
  working: Guide
  incubator: Incubator
  now: Date
}

/** Aperçu d'une prolongation : what moves for agents, what moves in what waits, and what is odd in the new days. */
export function previewOf({ published, working, incubator, now }: Guides, dates: Dates) {
  const changes = dateChanges(published.dates, dates)
  const own = postponed(working.dates, dates.closesOn, holidaysOf(incubator))
  const differ = dateChanges(published.dates, working.dates).length > 0
  const examined = { guide: withDates(published, dates), published, incubator, now }
  return {
    changes,
    waitingChanges: differ ? dateChanges(working.dates, own) : ([] satisfies DateChange[]),
    issues: dateIssues(examined) satisfies Issue[],
  }
}
