import type { Retention } from '../../platform/retention.ts'

/** Conservation des candidatures saisies : they follow the application they became, or the draft they stayed. */
export const retention: readonly Retention[] = [
  {
    kind: 'keyed.validation',
    label: 'Réception et validation d’une candidature saisie par l’équipe, feuille signée comprise',
    years: 5,
    from: "la clôture de l'appel",
    fate: 'destroy',
    automatic: false,
    why: 'Prouver que la personne a validé ce que l’équipe a saisi pour elle.',
  },
  {
    kind: 'keyed.paper',
    label: 'Courriers à poster d’une personne sans e-mail, et comment ils lui sont parvenus',
    years: 5,
    from: "la clôture de l'appel",
    fate: 'destroy',
    automatic: false,
    why: 'Prouver que la personne a été prévenue.',
  },
  {
    kind: 'keyed.draft',
    label: 'Coordonnées d’une personne dont la candidature saisie n’a jamais été validée',
    days: 60,
    from: "la clôture de l'appel, avec le brouillon",
    fate: 'destroy',
    automatic: true,
    why: 'Elles ne servent plus une fois le brouillon effacé.',
  },
]
