import type { Retention } from '../../platform/retention.ts'

/** Conservation des candidatures : drafts go by themselves, archives only with a visa. */
export const retention: readonly Retention[] = [
  {
    kind: 'application.draft',
    label: 'Brouillon jamais envoyé',
    days: 60,
    from: "la clôture de l'appel, l'effacement étant annoncé deux semaines avant",
    fate: 'destroy',
    automatic: true,
    why: 'Un texte que personne d’autre n’a lu et qui n’a été adressé à personne.',
  },
  {
    kind: 'application.sent',
    label: 'Candidature envoyée, récépissés et retraits',
    years: 5,
    from: "la clôture de l'appel",
    fate: 'destroy',
    automatic: false,
    why: 'Répondre à un recours et justifier le choix.',
  },
  {
    kind: 'application.file',
    label: 'Fichiers joints à une candidature envoyée',
    years: 5,
    from: "la clôture de l'appel",
    fate: 'destroy',
    automatic: false,
    why: 'Ils font partie de ce qui a été envoyé ; ceux d’un brouillon partent avec lui.',
  },
  {
    kind: 'file.upload',
    label: 'Fichiers dont l’envoi n’est pas allé au bout',
    days: 1,
    from: 'le dernier morceau reçu',
    fate: 'destroy',
    automatic: true,
    why: 'Reprendre après une coupure.',
  },
  {
    kind: 'application.note',
    label: 'Notes de l’équipe',
    years: 5,
    from: "la clôture de l'appel",
    fate: 'destroy',
    automatic: false,
    why: 'Elles suivent la candidature qu’elles concernent.',
  },
  {
    kind: 'mail',
    label: 'Courriers envoyés',
    years: 5,
    from: 'leur envoi',
    fate: 'destroy',
    automatic: false,
    why: 'Prouver que chaque personne a été prévenue.',
  },
]
