import type { Retention } from '../../platform/retention.ts'

/** Conservation des comptes : what proves nothing any more goes by itself. */
export const retention: readonly Retention[] = [
  {
    kind: 'session',
    label: 'Connexion',
    days: 30,
    from: 'la dernière visite',
    fate: 'destroy',
    automatic: true,
    why: 'Elle ne sert plus.',
  },
  {
    kind: 'sign-in-attempt',
    label: 'Codes, liens de connexion et textes gardés pendant une reconnexion',
    days: 1,
    from: 'leur envoi',
    fate: 'destroy',
    automatic: true,
    why: 'Un code ne vaut que quinze minutes.',
  },
  {
    kind: 'sealing-secret',
    label: 'Secret qui scelle les textes gardés sur un appareil',
    days: 60,
    from: 'sa création',
    fate: 'destroy',
    automatic: true,
    why: 'Un texte scellé reste trente jours sur l’appareil ; ensuite plus personne ne peut l’ouvrir.',
  },
  {
    kind: 'person',
    label: 'Nom, service, poste et adresses',
    years: 5,
    from: 'la dernière candidature',
    fate: 'destroy',
    automatic: false,
    why: 'Savoir qui a candidaté tant que la candidature est gardée.',
  },
  {
    kind: 'team',
    label: 'Rôles dans une équipe, invitations et départs',
    years: 5,
    from: 'la fin du rôle ou l’invitation',
    fate: 'destroy',
    automatic: false,
    why: 'Savoir qui pouvait lire et décider, tant que les candidatures sont gardées.',
  },
  {
    kind: 'journal',
    label: 'Historique des actions',
    years: 10,
    from: 'l’action',
    fate: 'archive',
    automatic: false,
    why: 'Montrer que rien n’a été modifié ; le détail peut être effacé sans rompre l’enchaînement.',
  },
]
