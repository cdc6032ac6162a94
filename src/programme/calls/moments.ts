import { civilDate, frenchDate } from '../../platform/dates.ts'
import { DATE_KEYS, type DateKey, type GuideContent } from './guide.ts'

/** Le déroulé en image : each date of a call, and where we are among them. */
export interface Moment {
  label: string
  date: string
  state: 'past' | 'now' | 'next'
}

const LABELS: Record<DateKey, string> = {
  opens: 'Ouverture du formulaire',
  closes: 'Dernier jour pour envoyer, jusqu’à 23 h 59',
  preselection: 'Présélection par le jury',
  selection: 'Sélection par le comité',
  answers: 'Vous avez une réponse, au plus tard',
  onboarding: 'Mise en route des lauréats',
  investigation: 'Début des investigations',
}

/** The moments whose date is set; the last one reached is « now », until the next begins. */
export function momentsOf(dates: GuideContent['dates'], now: Date, zone: string): Moment[] {
  const today = civilDate(now, zone)
  const known = DATE_KEYS.filter(key => dates[key] !== '')
  const reached = known.filter(key => dates[key] <= today).length
  return known.map((key, index) => ({
    label: LABELS[key],
    date: frenchDate(dates[key]),
    state: index === reached - 1 ? 'now' : index < reached ? 'past' : 'next',
  }))
}
