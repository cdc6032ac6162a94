import type { RetentionRule } from '../../platform/retention.ts'

/** Conservation des comptes : what proves nothing any more goes by itself. */
export const retention: RetentionRule[] = [
  { kind: 'session', label: 'Connexion', period: '30 jours après la dernière visite', fate: 'effacée' },
  {
    kind: 'sign-in-attempt',
    label: 'Code ou lien de connexion',
    period: '15 minutes, effacé le lendemain',
    fate: 'effacé',
  },
  { kind: 'held-form', label: 'Texte gardé pendant une reconnexion', period: '24 heures', fate: 'effacé' },
  {
    kind: 'person',
    label: 'Nom, service, poste, adresses',
    period: 'tant que le compte existe ou qu’une candidature est gardée',
    fate: 'élimination proposée, sur visa',
  },
  {
    kind: 'journal',
    label: 'Historique des actions',
    period: '10 ans',
    fate: 'élimination du détail, l’enchaînement des empreintes reste',
  },
]
