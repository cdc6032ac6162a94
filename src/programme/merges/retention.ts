import type { Retention } from '../../platform/retention.ts'

/** Conservation des fusions : needed to undo them, then proof of who asked. */
export const retention: readonly Retention[] = [
  {
    kind: 'person-merge',
    label: 'Fusions de comptes et lignes déplacées',
    years: 5,
    from: 'la fusion',
    fate: 'destroy',
    automatic: false,
    why: 'Séparer les comptes pendant trente jours, puis savoir de quel compte vient une candidature.',
  },
]
