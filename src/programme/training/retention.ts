import type { Retention } from '../../platform/retention.ts'

/** Conservation de la formation : exercises are private drafts; resources are links. */
export const retention: readonly Retention[] = [
  {
    kind: 'training.browser',
    label: 'Réponses aux exercices de la formation, écrites sans se connecter',
    days: 365,
    from: 'leur dernière modification',
    fate: 'destroy',
    automatic: true,
    why: 'Elles ne peuvent être relues que de l’appareil où elles ont été écrites, qui en perd la clé au bout d’un an.',
  },
  {
    kind: 'training.account',
    label: 'Réponses aux exercices de la formation, dans un compte',
    years: 2,
    from: 'leur dernière modification',
    fate: 'destroy',
    automatic: false,
    why: 'Un brouillon que personne d’autre ne lit ; il sert au prochain appel et part avec le compte.',
  },
  {
    kind: 'training.resources',
    label: 'Ressources de l’incubateur : titre et adresse de chaque lien',
    years: 5,
    from: 'leur retrait',
    fate: 'destroy',
    automatic: false,
    why: 'Savoir ce qui a été proposé aux agents, au jury et aux équipes.',
  },
]
