import { DATE_ODD, REASONS } from './life-wording.ts'
import type { PauseRefusal, ResumeRefusal } from './pausing.ts'

/** Refus d'une pause ou d'une reprise. */
const DATES = {
  'date-odd': DATE_ODD,
  'in-the-future': 'Cette date ne peut pas être à venir.',
}

export const PAUSE_REFUSALS: Record<PauseRefusal, string> = {
  ...REASONS,
  ...DATES,
  ended: 'Ce produit est terminé : il ne peut plus être mis en attente.',
  'no-current-phase': 'Ce produit n’a encore commencé aucune phase.',
  'already-paused': 'Ce produit est déjà en attente. Il faut qu’il reprenne avant d’attendre de nouveau.',
  'kind-missing': 'Choisissez l’état du produit.',
  'before-start': 'L’attente ne peut pas commencer avant la phase en cours.',
  overlaps: 'Le produit attendait déjà ce jour-là : choisissez un jour après la dernière reprise.',
}

export const RESUME_REFUSALS: Record<ResumeRefusal, string> = {
  ...DATES,
  'not-paused': 'Le produit n’est pas, ou n’est plus, en attente : il n’y a rien à reprendre.',
  'before-start': 'La reprise ne peut pas venir avant le début de l’attente.',
}
