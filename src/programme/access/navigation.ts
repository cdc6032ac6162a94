export interface NavigationEntry {
  href: string
  label: string
}

const PUBLIC: NavigationEntry[] = [
  { href: '/', label: 'Appels ouverts' },
  { href: '/produits', label: 'Produits' },
]
const ORGANISER: NavigationEntry = { href: '/gestion', label: 'Gestion des appels' }
const APPLICANT: NavigationEntry = { href: '/mes-candidatures', label: 'Mes candidatures' }
const JUROR: NavigationEntry = { href: '/evaluations', label: 'Mes évaluations' }
const FOLLOWER: NavigationEntry = { href: '/suivi', label: 'Suivi' }
const MEMBER: NavigationEntry = { href: '/comite', label: 'Comité de sélection' }

/** At most six entries, by role; the account is under the person's name; a person with several roles sees them all without signing out. */
export function navigationFor(who: {
  signedIn: boolean
  organises: boolean
  reviews: boolean
  deliberates: boolean
  follows: boolean
  holdsKey: boolean
}): NavigationEntry[] {
  if (!who.signedIn) return who.holdsKey ? [...PUBLIC, APPLICANT] : PUBLIC
  return [
    ...PUBLIC,
    ...(who.organises ? [ORGANISER] : []),
    ...(who.reviews ? [JUROR] : []),
    ...(who.deliberates ? [MEMBER] : []),
    ...(who.follows ? [FOLLOWER] : []),
    APPLICANT,
  ]
}
