import type { Retention } from '../../platform/retention.ts'

/** Conservation du jury et du comité : what proves a fair choice is kept as long as it can be contested. */
export const retention: readonly Retention[] = [
  {
    kind: 'panel.seat',
    label: 'Sièges du jury et du comité, invitations et réponses',
    years: 5,
    from: "la clôture de l'appel",
    fate: 'destroy',
    automatic: false,
    why: 'Savoir qui a participé au choix, en cas de recours.',
    remains: 'les sièges restent comptés, sans nom, jusqu’au départ de l’appel',
  },
  {
    kind: 'panel.declaration',
    label: "Déclarations d'intérêts et déports",
    years: 5,
    from: "la clôture de l'appel",
    fate: 'destroy',
    automatic: false,
    why: 'Montrer qu’aucune personne en conflit n’a pris part au choix.',
  },
  {
    kind: 'panel.minutes',
    label: 'Séances, présences et procès-verbaux',
    years: 10,
    from: 'la séance',
    fate: 'archive',
    automatic: false,
    why: 'Garder la trace officielle de la délibération.',
  },
]
