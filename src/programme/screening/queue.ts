import type { ScreeningState } from '../applications/reached.ts'

/** File d'examen : the parts of the queue; the first three are work, shown one application at a time. */
export const VIEWS = [
  'to-screen',
  'completed',
  'overdue',
  'to-complete',
  'admissible',
  'not-admissible',
] as const
export type View = (typeof VIEWS)[number]

export const isWork = (view: View): boolean =>
  view === 'to-screen' || view === 'completed' || view === 'overdue'

/** In addresses. */
export const VIEW_SLUGS: Record<View, string> = {
  'to-screen': 'a-examiner',
  completed: 'completees',
  overdue: 'delai-passe',
  'to-complete': 'a-completer',
  admissible: 'recevables',
  'not-admissible': 'non-recevables',
}

export const viewOfSlug = (slug: string): View => VIEWS.find(view => VIEW_SLUGS[view] === slug) ?? 'to-screen'

/** How many stand in each part; those overdue are among those to complete. */
export type Counts = Record<ScreeningState, number> & { overdue: number }

/** What is left to decide. */
export const leftOf = (counts: Counts): number => counts['to-screen'] + counts.completed + counts.overdue

/** One line of the queue. */
export interface Row {
  id: string
  title: string
  author: string
  sentAt: Date
  /** Last day to complete, 'YYYY-MM-DD'. */
  completeBy: string | null
  /** Of the last screening decision; null before any. */
  decidedAt: Date | null
  /** When applicants learn it; null while no announcement holds it. */
  moment: Date | null
}

export const queuePath = (slug: string, view: View = 'to-screen', after = ''): string => {
  const query = new URLSearchParams()
  if (view !== 'to-screen') query.set('etat', VIEW_SLUGS[view])
  if (after !== '') query.set('apres', after)
  const text = query.toString()
  return `/gestion/appels/${slug}/recevabilite${text === '' ? '' : `?${text}`}`
}

export const screeningPath = (id: string): string => `/gestion/candidatures/${id}/recevabilite`
