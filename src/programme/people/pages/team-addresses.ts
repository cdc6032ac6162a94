export const TEAM = '/gestion/incubateurs/:slug/equipe'
export const teamPath = (slug: string) => `/gestion/incubateurs/${slug}/equipe`

/** The way back from a page of the team. */
export const teamCrumbs = (slug: string) => [
  { href: '/gestion', label: 'Gestion des appels' },
  { href: teamPath(slug), label: 'Équipe' },
]
