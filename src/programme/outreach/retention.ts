import type { Retention } from '../../platform/retention.ts'

/** Conservation des adresses laissées sans compte : short, since they serve one call only. */
export const retention: readonly Retention[] = [
  {
    kind: 'outreach.unconfirmed',
    label: 'Adresses et questions jamais confirmées, et liens périmés',
    days: 7,
    from: 'la demande',
    fate: 'destroy',
    automatic: true,
    why: 'Personne n’a montré que l’adresse était la sienne : le lien ne vaut plus.',
  },
  {
    kind: 'outreach.follower',
    label: 'Adresses des personnes qui suivent un appel',
    days: 30,
    from: 'la clôture de l’appel',
    fate: 'destroy',
    automatic: false,
    why: 'Les deux e-mails promis sont partis.',
  },
  {
    kind: 'outreach.registration',
    label: 'Inscriptions aux réunions d’information',
    days: 90,
    from: 'la clôture de l’appel',
    fate: 'destroy',
    automatic: false,
    why: 'Compter qui est venu, puis ne garder que le nombre.',
  },
  {
    kind: 'outreach.question',
    label: 'Questions des agents et réponses envoyées',
    days: 365,
    from: 'la clôture de l’appel',
    fate: 'destroy',
    automatic: false,
    why: 'Répondre de la même façon à tous, et montrer ce qui a été répondu.',
  },
]
