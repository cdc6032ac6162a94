import type { RetentionRule } from '../../platform/retention.ts'

/** Conservation des candidatures : drafts go by themselves, archives only with a visa. */
export const retention: RetentionRule[] = [
  {
    kind: 'application-draft',
    label: 'Brouillon jamais envoyé',
    period: '60 jours après la clôture, annoncés deux semaines avant',
    fate: 'effacé',
  },
  {
    kind: 'application',
    label: 'Candidature envoyée, récépissés, retraits',
    period: '5 ans après la clôture',
    fate: 'élimination proposée, sur visa',
  },
  {
    kind: 'application-laureate',
    label: 'Candidature lauréate',
    period: '10 ans après la fin du produit',
    fate: 'versement aux archives',
  },
  {
    kind: 'note',
    label: 'Notes de l’équipe',
    period: '5 ans après la clôture',
    fate: 'élimination proposée, sur visa',
  },
  { kind: 'mail', label: 'Courriers envoyés', period: '5 ans', fate: 'élimination proposée, sur visa' },
]
