import type { ScreeningOutcome } from '../applications/decision.ts'
import { DECIDE_REFUSALS } from '../applications/decision-wording.ts'
import type { View } from './queue.ts'
import type { ScreeningProblem, UsualReason } from './screening.ts'

/** Les mots de l'examen de recevabilité. */
export const PROBLEM_WORDS: Record<ScreeningProblem, string> = {
  'outcome-missing': 'Choisissez une des trois décisions.',
  'why-missing': 'Dites pourquoi elle n’est pas recevable : choisissez un motif, ou écrivez-le.',
  'reason-missing': 'Écrivez le motif : la personne le lira.',
  'missing-part-missing': 'Écrivez ce qui manque : la personne le lira.',
  'reason-contradicts':
    'Ce motif est celui d’une candidature non recevable. Choisissez « Autre », ou changez la décision.',
  'reason-too-long': DECIDE_REFUSALS['reason-too-long'],
  'due-date-missing': DECIDE_REFUSALS['due-date-missing'],
  'due-date-past': DECIDE_REFUSALS['due-date-past'],
  'due-date-far': 'Choisissez un jour dans les six mois.',
}

export const OUTCOME_CHOICES: Record<ScreeningOutcome, { label: string }> = {
  admissible: { label: 'Recevable' },
  'to-complete': { label: 'À compléter' },
  'not-admissible': { label: 'Non recevable' },
}

export const REASON_CHOICES: Record<UsualReason, { label: string }> = {
  'hors-champ': { label: 'Hors champ' },
  'pas-numerique': { label: 'Pas un sujet numérique' },
  amelioration: { label: 'Amélioration d’une application existante' },
  autre: { label: 'Autre, à écrire ci-dessous' },
}

export const VIEW_WORDS: Record<View, string> = {
  'to-screen': 'À examiner',
  completed: 'Complétées depuis',
  overdue: 'Délai passé',
  'to-complete': 'À compléter',
  admissible: 'Recevables',
  'not-admissible': 'Non recevables',
}

export const SENT_MEANWHILE =
  'Une nouvelle version a été envoyée pendant que vous lisiez. Votre décision n’est pas enregistrée : relisez la candidature, puis décidez. Ce que vous avez écrit est conservé.'

export const SCREENING_WHY =
  'Vous faites partie de l’équipe de l’incubateur qui tient cet appel. Les membres du jury et du comité ne voient pas cette page.'
