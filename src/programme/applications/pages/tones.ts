import type { Tone } from '../../../design/index.ts'
import type { Reached } from '../reached.ts'

/** The colour of each state, which never says it alone. */
export const REACHED_TONES: Record<Reached, Tone> = {
  'to-screen': 'info',
  completed: 'info',
  'to-complete': 'warning',
  admissible: 'success',
  'not-admissible': 'neutral',
  shortlisted: 'success',
  'not-shortlisted': 'neutral',
  laureate: 'success',
  reserve: 'info',
  'not-selected': 'neutral',
  withdrawn: 'neutral',
}
