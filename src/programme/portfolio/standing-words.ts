import { frenchDate } from '../../platform/dates.ts'
import type { LifeStanding } from './life-standing.ts'
import { PAUSE_WORDS } from './life-wording.ts'
import type { Phase } from './phases.ts'
import { stageLabel } from './phases.ts'
import { isEnd } from './product.ts'

/** Où en est le produit, in a sentence or two. */
export function standingSentence(phases: readonly Phase[], standing: LifeStanding, today: string): string {
  const { stage, since, endsOn, expectedOn, paused } = standing
  if (stage === null || since === null) return 'Ce produit n’a pas encore commencé.'
  const label = stageLabel(phases, stage)
  if (isEnd(stage)) return `Ce produit est terminé : ${label}, le ${frenchDate(since)}.`
  const begun = `Phase en cours : ${label}, depuis le ${frenchDate(since)}.`
  if (endsOn !== null && endsOn <= today)
    return `Dernière phase : ${label}, jusqu’au ${frenchDate(endsOn)}. Rien n’est enregistré depuis.`
  if (paused)
    return `${begun} Le produit est ${PAUSE_WORDS[paused.kind]} depuis le ${frenchDate(paused.since)}.`
  if (endsOn !== null) return `${begun} Elle finit le ${frenchDate(endsOn)}.`
  if (expectedOn === null) return `${begun} Aucune fin n’est promise.`
  return expectedOn < today
    ? `${begun} Sa fin prévue est passée : c’était le ${frenchDate(expectedOn)}.`
    : `${begun} Fin prévue le ${frenchDate(expectedOn)}.`
}
