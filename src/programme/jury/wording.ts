import { frenchDateTime } from '../../platform/dates.ts'
import type { EndCause } from './end-cause.ts'
import { type PhaseSaid, phaseAt, reviewsFrom, reviewsUntil } from './phases.ts'

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

/** Until when reviews can be written, or since when they cannot. */
export function untilWords(phases: readonly PhaseSaid[], now: Date, zone: string): string {
  const until = reviewsUntil(phases, now)
  if (until) return `Vous pouvez les remettre et les reprendre jusqu’au ${frenchDateTime(until, zone)}.`
  const phase = phaseAt(phases, now)
  if (phase?.mayReview) return 'Vous pouvez les remettre et les reprendre : aucune fin n’est fixée.'
  const from = reviewsFrom(phases, now)
  if (from) return `La lecture commence le ${frenchDateTime(from, zone)}.`
  return phase
    ? `Les évaluations sont closes depuis le ${frenchDateTime(phase.startsAt, zone)}.`
    : 'La date de la lecture n’est pas encore fixée.'
}

/** The period in force, as the organiser reads it. */
export function periodWords(phases: readonly PhaseSaid[], now: Date, zone: string): string {
  const until = reviewsUntil(phases, now)
  const phase = phaseAt(phases, now)
  if (until) return `Le jury peut évaluer jusqu’au ${frenchDateTime(until, zone)}.`
  if (phase?.mayReview) return 'Le jury peut évaluer : aucune fin n’est fixée.'
  const from = reviewsFrom(phases, now)
  if (from) return `Le jury pourra évaluer à partir du ${frenchDateTime(from, zone)}.`
  return phase
    ? `Le jury ne peut plus évaluer depuis le ${frenchDateTime(phase.startsAt, zone)} : changez les dates pour rouvrir la lecture.`
    : 'Aucune période n’est fixée pour le jury.'
}

export const withdrawnWords = (withdrawn: number): string =>
  withdrawn === 1
    ? 'Une candidature qui vous était confiée a été retirée : rien n’est à faire.'
    : `${withdrawn} candidatures qui vous étaient confiées ont été retirées : rien n’est à faire.`

export type ReviewState = 'to-read' | 'begun' | 'submitted'
export const STATE_WORDS: Record<ReviewState, string> = {
  'to-read': 'à lire',
  begun: 'commencée',
  submitted: 'remise',
}

export const stateOf = (review: { savedAt: Date | null; submittedAt: Date | null }): ReviewState =>
  review.submittedAt !== null ? 'submitted' : review.savedAt !== null ? 'begun' : 'to-read'

/** Begun first, then to read, then done; otherwise in the order given. */
export function inOrder<R extends { savedAt: Date | null; submittedAt: Date | null }>(
  rows: readonly R[],
): R[] {
  const rank: Record<ReviewState, number> = { begun: 0, 'to-read': 1, submitted: 2 }
  return [...rows].sort((a, b) => rank[stateOf(a)] - rank[stateOf(b)])
}

export const END_WORDS: Record<EndCause, string> = {
  recused: 'déport',
  removed: 'ne siège plus, évaluation non remise',
  withdrawn: 'candidature retirée',
  moved: 'candidature qui n’est plus recevable',
}

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
