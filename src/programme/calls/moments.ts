import { civilDate, endOfDay, frenchDate, startOfDay } from '../../platform/dates.ts'
import type { Guide } from './guide.ts'
import { MILESTONE_LABELS, MILESTONES, type Milestone } from './milestones.ts'

/** Moments : the schedule as a line, with « nous en sommes ici » on the last one reached. */
export interface Moment {
  label: string
  date: string
  state: 'past' | 'now' | 'next'
  note?: string
}

export function momentsOf(guide: Pick<Guide, 'dates' | 'places'>, zone: string, now: Date): Moment[] {
  const { dates, places } = guide
  const reached = (key: Milestone) => {
    if (dates[key] === '') return false
    // The form is reached as closed once its last day is over.
    return now >= (key === 'closesOn' ? endOfDay(dates[key], zone) : startOfDay(dates[key], zone))
  }
  const here = MILESTONES.findLastIndex(reached)
  const notes: Partial<Record<Milestone, string>> = {
    closesOn: 'à 23 h 59',
    answersOn: 'au plus tard',
    selectionOn: places.committee,
    investigationOn: places.kickOff,
  }
  const moments = MILESTONES.map(
    (key, index): Moment => ({
      label: MILESTONE_LABELS[key],
      date: dates[key] === '' ? 'date à choisir' : frenchDate(dates[key]),
      state: index < here ? 'past' : index === here ? 'now' : 'next',
      ...(notes[key] ? { note: notes[key] } : {}),
    }),
  )
  // Before the opening nothing is reached yet: today is shown for itself.
  const waiting = here < 0 && dates.opensOn !== ''
  return waiting
    ? [{ label: 'Aujourd’hui', date: frenchDate(civilDate(now, zone)), state: 'now' }, ...moments]
    : moments
}
