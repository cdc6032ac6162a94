import type { Retention } from '../../platform/retention.ts'

/** Conservation du travail du jury : it follows the candidatures it judges. */
export const retention: readonly Retention[] = [
  {
    kind: 'jury.review',
    label: 'Évaluations du jury, remises ou en brouillon',
    years: 5,
    from: "la clôture de l'appel",
    fate: 'destroy',
    automatic: false,
    why: 'Justifier le choix et répondre à un recours. Elles ne servent à aucune gestion des ressources humaines.',
  },
  {
    kind: 'jury.assignment',
    label: 'Répartition des candidatures entre les membres du jury, et droits par période',
    years: 5,
    from: "la clôture de l'appel",
    fate: 'destroy',
    automatic: false,
    why: 'Montrer que chaque candidature a été lue sans conflit d’intérêts.',
  },
]
