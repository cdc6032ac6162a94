import { addDays, addMonths, type CivilDate } from '../../platform/dates.ts'
import type { PhaseName } from './product.ts'

/** Jalons par défaut : what a phase is marked out with when it begins. */
export interface DefaultMilestone {
  label: string
  /** From the first day of the phase: days of the nine weeks of an investigation, or whole months. */
  after: { days: number } | { months: number }
}

const at = (label: string, days: number): DefaultMilestone => ({ label, after: { days } })
const month = (label: string, months: number): DefaultMilestone => ({ label, after: { months } })

export const DEFAULT_MILESTONES: Readonly<Record<PhaseName, readonly DefaultMilestone[]>> = {
  investigation: [
    at('Réunion de lancement', 0),
    at('Fiche problème', 3 * 7 - 1),
    at('Point à mi-parcours', 4 * 7 - 1),
    at('Répétition du comité', 8 * 7 - 1),
    at('Comité de fin d’investigation', 9 * 7 - 1),
  ],
  construction: [
    month('Premier utilisateur réel', 2),
    month('Première version en production', 3),
    month('Page publique de statistiques et de budget', 3),
  ],
}

const NINE_WEEKS = 63

/**
 * The milestones of a phase begun that day. « Semaine 3 » is its last day. A phase of another length than nine weeks
 * has them at the same fraction of it; of months, those past its end are dropped.
 * @param length days promised for the phase; null when nobody promised any
 */
export function milestonesOf(
  phase: PhaseName,
  startsOn: CivilDate,
  length: number | null,
): { label: string; dueOn: CivilDate }[] {
  return (DEFAULT_MILESTONES[phase] ?? [])
    .map(({ label, after }) => ({ label, dueOn: dateAfter(startsOn, after, length) }))
    .filter(({ dueOn }) => length === null || dueOn <= addDays(startsOn, length))
}

function dateAfter(from: CivilDate, after: DefaultMilestone['after'], length: number | null): CivilDate {
  if ('days' in after) return addDays(from, Math.floor((after.days * (length ?? NINE_WEEKS)) / NINE_WEEKS))
  // « Avant la fin du mois 2 » : its last day.
  return addDays(addMonths(from, after.months), -1)
}
