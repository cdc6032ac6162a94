import type { Retention } from '../../platform/retention.ts'

/** Conservation des échanges : they follow the application they are about. */
export const retention: readonly Retention[] = [
  {
    kind: 'thread.received',
    label: 'Échanges avec l’équipe sur une candidature envoyée, fichiers compris',
    years: 5,
    from: "la clôture de l'appel",
    fate: 'destroy',
    automatic: false,
    why: 'Savoir ce qui a été dit à la personne, en cas de recours.',
  },
  {
    kind: 'thread.draft',
    label: 'Échanges avec l’équipe sur un brouillon jamais envoyé, fichiers compris',
    days: 60,
    from: "la clôture de l'appel, avec le brouillon",
    fate: 'destroy',
    automatic: true,
    why: 'Ils ne servent plus une fois le brouillon effacé.',
  },
  {
    kind: 'callback',
    label: 'Demandes de rappel : numéro, créneaux, notes secrètes de l’équipe',
    years: 1,
    from: "la clôture de l'appel",
    fate: 'destroy',
    automatic: false,
    why: 'Le numéro ne sert qu’à l’appel ; les notes servent tant que les candidatures sont examinées.',
  },
  {
    kind: 'callback.draft',
    label: 'Demandes de rappel sur un brouillon jamais envoyé',
    days: 60,
    from: "la clôture de l'appel, avec le brouillon",
    fate: 'destroy',
    automatic: true,
    why: 'Elles ne servent plus une fois le brouillon effacé.',
  },
  {
    kind: 'thread.delay',
    label: 'Délais de réponse promis par l’incubateur',
    years: 5,
    from: 'leur remplacement',
    fate: 'destroy',
    automatic: false,
    why: 'Savoir ce qui était promis quand une personne a écrit.',
  },
]
