/** Where merges are, in one's account. */
export const MERGES = '/mon-compte/fusions'
export const mergesCrumbs = [
  { href: '/mon-compte', label: 'Mon compte' },
  { href: MERGES, label: 'Mes comptes réunis' },
]
