import { addDays, type CivilDate } from '../../platform/dates.ts'

/** Rappels d'un comité : which are useful on a day; what is stale is never sent. */
export type ReminderKind = 'coming' | 'papers' | 'eve' | 'late'

export interface Reminder {
  kind: ReminderKind
  /** The day it is about: the due date, or the day the committee meets. Once for each kind and day. */
  about: CivilDate
}

const COMING_DAYS = 30
const PAPERS_DAYS = 7

/**
 * 'late' from the day after the due date; 'coming' in the thirty days before it, while no date is set; 'papers' from
 * one week before the meeting; 'eve' the day before it. A day that is gone by is not caught up with.
 */
export function remindersOn(
  today: CivilDate,
  { dueOn, meetsOn }: { dueOn: CivilDate; meetsOn: CivilDate | null },
): Reminder[] {
  const found: Reminder[] = []
  if (dueOn < today) found.push({ kind: 'late', about: dueOn })
  else if (meetsOn === null && addDays(dueOn, -COMING_DAYS) <= today)
    found.push({ kind: 'coming', about: dueOn })
  if (meetsOn === null) return found
  const eve = addDays(meetsOn, -1)
  if (today === eve) found.push({ kind: 'eve', about: meetsOn })
  else if (today < eve && addDays(meetsOn, -PAPERS_DAYS) <= today)
    found.push({ kind: 'papers', about: meetsOn })
  return found
}
