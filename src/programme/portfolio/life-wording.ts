import type { ExtendRefusal } from './extending.ts'
import type { LeaveRefusal } from './leaving.ts'
import type { FactOrigin, PauseKind } from './life.ts'

/** How the life of a product is said. */
export const PAUSE_WORDS: Record<PauseKind, string> = {
  pause: 'en pause',
  safeguard: 'mis en sauvegarde',
  dormancy: 'en dormance',
}

export const ORIGIN_WORDS: Record<FactOrigin, string> = {
  launch: 'lancement',
  decision: 'décision du comité d’investissement',
  correction: 'correction',
  import: 'reprise d’un portefeuille',
}

export const REASONS = {
  'reason-missing': 'Écrivez le motif.',
  'reason-too-long': 'Le motif tient en 2 000 signes au plus.',
}
export const DATE_ODD =
  'Cette date n’existe pas, ou son année n’est pas entre 2000 et 2099. Exemple : 03/11/2026.'
export const CHANGED =
  'Ce produit vient de changer dans une autre fenêtre, ou par une autre personne. Voici où il en est. Ce que vous avez écrit est gardé, rien n’est fait.'

export const LEAVE_REFUSALS: Record<LeaveRefusal, string> = {
  ...REASONS,
  'changed-meanwhile': CHANGED,
  'no-current-phase': 'Ce produit n’a encore commencé aucune phase.',
  ended: 'Ce produit est terminé : seule une correction peut encore changer son histoire.',
  planned: 'Une suite est déjà enregistrée pour un jour à venir. Corrigez-la d’abord.',
  'date-odd': DATE_ODD,
  'unknown-phase': 'Cette phase n’est pas, ou n’est plus, une phase de l’incubateur.',
  'same-phase': 'Le produit est déjà dans cette phase.',
  'not-an-investigation': 'Seule une investigation peut être non concluante.',
  'before-start':
    'Cette date vient avant la fin possible de la phase en cours : elle doit suivre son premier jour.',
  'in-the-future': 'Cette date est trop éloignée dans l’avenir.',
  'expected-before': 'La fin prévue doit venir après le premier jour de la phase.',
}

export const EXTEND_REFUSALS: Record<ExtendRefusal, string> = {
  ...REASONS,
  'changed-meanwhile': CHANGED,
  ended: 'Ce produit est terminé : aucune phase ne peut être prolongée.',
  'no-current-phase': 'Aucune phase n’est en cours.',
  'date-odd': DATE_ODD,
  'not-later': 'La nouvelle date doit être à venir, et venir après la fin prévue.',
  'too-far': 'Une prolongation va trois ans plus loin au plus.',
}
