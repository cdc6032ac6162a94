import { frenchDateTime } from '../../platform/dates.ts'
import { type PhaseSaid, phaseAt, reviewsFrom, reviewsUntil } from './phases.ts'

/** Périodes en mots : until when the jury can write. */

/** Until when reviews can be written, or since when they cannot. */
export function untilWords(phases: readonly PhaseSaid[], now: Date, zone: string): string {
  const until = reviewsUntil(phases, now)
  if (until) return `Vous pouvez les remettre et les reprendre jusqu’au ${frenchDateTime(until, zone)}.`
  const phase = phaseAt(phases, now)
  if (phase?.mayReview) return 'Vous pouvez les remettre et les reprendre : aucune fin n’est fixée.'
  const from = reviewsFrom(phases, now)
  if (from) return `Les évaluations commencent le ${frenchDateTime(from, zone)}.`
  return phase
    ? `Les évaluations sont closes depuis le ${frenchDateTime(phase.startsAt, zone)}.`
    : 'La date des évaluations n’est pas encore fixée.'
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
    ? `Le jury ne peut plus évaluer depuis le ${frenchDateTime(phase.startsAt, zone)} : changez les dates pour rouvrir les évaluations.`
    : 'Aucune période n’est fixée pour le jury.'
}
