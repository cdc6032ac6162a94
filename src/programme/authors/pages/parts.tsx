import type { Shell } from '../../../design/index.ts'

export const authorsPath = (id: string): string => `/candidatures/${id}/auteurs`

/** Down to the application. */
export const crumbs = (id: string, title: string) => [
  { href: '/mes-candidatures', label: 'Mes candidatures' },
  { href: `/candidatures/${id}`, label: title || 'Projet sans titre' },
]

/** Down to the page of those who write it. */
export const deepCrumbs = (id: string, title: string) => [
  ...crumbs(id, title),
  { href: authorsPath(id), label: 'Qui écrit cette candidature' },
]

/** What the small pages of this slice are all given. */
export interface OfApplication {
  shell: Shell
  id: string
  title: string
}

export interface FieldError {
  field: string
  message: string
}

export const errorOf = (errors: readonly FieldError[], field: string): string | undefined =>
  errors.find(each => each.field === field)?.message
