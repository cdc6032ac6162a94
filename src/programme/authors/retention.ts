import type { Retention } from '../../platform/retention.ts'

/** Conservation des co-auteurs : they follow the application they wrote or read. */
export const retention: readonly Retention[] = [
  {
    kind: 'author.part',
    label: 'Co-auteurs, départs et cessions d’une candidature envoyée',
    years: 5,
    from: "la clôture de l'appel",
    fate: 'destroy',
    automatic: false,
    why: 'Savoir qui portait la candidature quand elle a été jugée.',
  },
  {
    kind: 'author.draft',
    label: 'Co-auteurs et invitations d’un brouillon jamais envoyé',
    days: 60,
    from: "la clôture de l'appel, avec le brouillon",
    fate: 'destroy',
    automatic: true,
    why: 'Ils ne servent plus une fois le brouillon effacé.',
  },
]
