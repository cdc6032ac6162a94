import type { EndCause } from './end-cause.ts'

/** Mots du jury : how the work left, the period and the refusals are said. */
const MINUTES_A_REVIEW = 13

const count = (number: number, one: string, many: string) => `${number} ${number < 2 ? one : many}`

/** « environ 40 minutes », « environ 2 h 40 ». */
export function timeFor(reviews: number): string {
  const minutes = Math.max(10, Math.round((reviews * MINUTES_A_REVIEW) / 10) * 10)
  if (minutes < 60) return `environ ${minutes} minutes`
  const rest = minutes % 60
  return `environ ${Math.floor(minutes / 60)} h${rest === 0 ? '' : ` ${rest}`}`
}

/** « Il reste 3 évaluations, environ 40 minutes. » */
export function leftWords(left: number, all: number): string {
  if (all === 0) return 'Aucune candidature ne vous est confiée pour l’instant.'
  if (left === 0) return 'Toutes vos évaluations sont remises.'
  return `Il reste ${count(left, 'évaluation', 'évaluations')}, ${timeFor(left)}.`
}

export const withdrawnWords = (withdrawn: number): string =>
  withdrawn === 1
    ? 'Une candidature qui vous était confiée a été retirée : rien n’est à faire.'
    : `${withdrawn} candidatures qui vous étaient confiées ont été retirées : rien n’est à faire.`

export const END_WORDS: Record<EndCause, string> = {
  recused: 'déport',
  removed: 'ne siège plus, évaluation non remise',
  withdrawn: 'candidature retirée',
  moved: 'candidature qui n’est plus recevable',
}

/** Said after « Brouillon enregistré » : a review is submitted, not sent. */
export const NOT_SUBMITTED = 'Votre évaluation n’est pas encore remise.'

/** What each kind of text becomes, said before it is written. */
export const FATE = {
  scores: 'Notes et remarques : communicables à la personne si elle les demande.',
  comment: 'Secret de la délibération : réservé au jury et à l’équipe.',
  sentence:
    'À transmettre : l’agent la lira dans sa réponse. Dites ce qui est fort, et ce qui ferait avancer son projet.',
} as const

export const REFUSALS = {
  'changed-meanwhile':
    'Quelque chose a changé depuis que vous avez ouvert cette page. Rien n’a été appliqué : voici ce que la répartition donnerait maintenant.',
  'criteria-changed':
    'Les critères de l’appel ont changé pendant que vous écriviez. Rien n’a été enregistré : vérifiez vos notes, puis enregistrez.',
  'reason-missing': 'Écrivez la raison de votre déport.',
  'reason-too-long': 'La raison tient en 1 000 signes au plus.',
} as const
