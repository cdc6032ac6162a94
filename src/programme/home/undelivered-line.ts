import type { StageLine } from './call-stages.ts'

/** Courriers d'un appel : how many did not arrive and wait for the team. */
export const undeliveredLine = (slug: string, count: number): StageLine => ({
  label: 'Courriers non remis',
  href: `/gestion/appels/${slug}/courriers-non-remis`,
  state: count === 0 ? 'aucun' : `${count} à voir`,
  waits: count > 0,
})
