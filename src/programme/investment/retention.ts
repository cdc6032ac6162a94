import type { Retention } from '../../platform/retention.ts'

/** Conservation des comités d'investissement: what public money was decided on; nothing goes by itself. */
export const retention: readonly Retention[] = [
  {
    kind: 'investment.record',
    label: 'Relevés de décisions, conditions de réussite et moyens',
    years: 10,
    from: 'la clôture du comité',
    fate: 'archive',
    automatic: false,
    why: 'Rendre compte de l’usage de l’argent public et de ce qui a fondé chaque décision.',
  },
  {
    kind: 'investment.papers',
    label: 'Dossiers de comité, présences et décisions en projet',
    years: 5,
    from: 'la clôture du comité',
    fate: 'destroy',
    automatic: false,
    why: 'Documents préparatoires : le relevé signé dit ce qui a compté.',
  },
  {
    kind: 'investment.reminders',
    label: 'Trace des rappels envoyés',
    years: 2,
    from: 'l’envoi',
    fate: 'destroy',
    automatic: false,
    why: 'Ne jamais envoyer deux fois le même rappel.',
  },
]
