import { frenchDate } from '../../platform/dates.ts'
import { type Dates, MILESTONES, type Milestone } from './milestones.ts'

/** Dates déplacées between two publications, and the sentence that says each. */
export interface DateChange {
  key: Milestone
  before: string
  after: string
}

export const dateChanges = (before: Dates, after: Dates): DateChange[] =>
  MILESTONES.filter(key => before[key] !== after[key]).map(key => ({
    key,
    before: before[key],
    after: after[key],
  }))

const SUBJECTS: Record<Milestone, string> = {
  opensOn: "l'ouverture du formulaire",
  closesOn: 'la clôture du formulaire',
  preselectionOn: 'la présélection par le jury',
  selectionOn: 'le choix par le comité de sélection',
  answersOn: 'la réponse à toutes les candidatures',
  onboardingOn: 'le début de la mise en route',
  investigationOn: 'le début des investigations',
}

/** « la clôture du formulaire passe du mardi 3 novembre 2026 au lundi 9 novembre 2026 ». */
export function dateChangeText({ key, before, after }: DateChange): string {
  if (before === '') return `${SUBJECTS[key]} : le ${frenchDate(after)}`
  if (after === '') return `${SUBJECTS[key]} n'a plus de date`
  return `${SUBJECTS[key]} passe du ${frenchDate(before)} au ${frenchDate(after)}`
}
