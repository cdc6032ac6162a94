import type { Retention } from '../../platform/retention.ts'

/** Conservation des avis : with the letter they are of. */
export const retention: readonly Retention[] = [
  {
    kind: 'mail.report',
    label: 'Avis de non-remise, renvois et classements de courriers',
    years: 5,
    from: 'l’envoi du courrier',
    fate: 'destroy',
    automatic: false,
    why: 'Prouver ce qui a été tenté pour prévenir chaque personne.',
  },
]
