import type { Retention } from '../../platform/retention.ts'

/** Conservation des visas : they follow the call they are of. */
export const retention: readonly Retention[] = [
  {
    kind: 'visa',
    label: 'Demandes de visa, remarques et réponses',
    years: 10,
    from: 'la clôture de l’appel',
    fate: 'archive',
    automatic: false,
    why: 'Montrer qui a donné son accord au texte publié.',
  },
]
