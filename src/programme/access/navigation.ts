export interface NavigationEntry {
  href: string
  label: string
}

const PUBLIC: NavigationEntry[] = [{ href: '/', label: 'Appels ouverts' }]
const ORGANISER: NavigationEntry = { href: '/gestion', label: 'Gestion des appels' }
const APPLICANT: NavigationEntry = { href: '/mes-candidatures', label: 'Mes candidatures' }
const ACCOUNT: NavigationEntry = { href: '/mon-compte', label: 'Mon compte' }

/** At most six entries, by role; a person with several roles sees them all without signing out. */
export function navigationFor(who: {
  signedIn: boolean
  organises: boolean
  holdsKey: boolean
}): NavigationEntry[] {
  if (!who.signedIn) return who.holdsKey ? [...PUBLIC, APPLICANT] : PUBLIC
  return [...PUBLIC, ...(who.organises ? [ORGANISER] : []), APPLICANT, ACCOUNT]
}
