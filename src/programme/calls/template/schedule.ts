import { same } from './template.ts'

/** Calendrier: the promise of an answer comes with the dates. */
export const scheduleText = same(
  'schedule',
  'Les dates',
  'Chaque candidature reçoit une réponse, retenue ou non, le {{date-reponse}} au plus tard.',
)
