import type { RetentionRule } from '../../platform/retention.ts'

/** Conservation des appels : what a call said, and when, is kept as it was published. */
export const retention: RetentionRule[] = [
  {
    kind: 'call',
    label: 'Guide de l’appel, ses versions et ses publications',
    period: '10 ans après la clôture',
    fate: 'versement aux archives',
  },
]
