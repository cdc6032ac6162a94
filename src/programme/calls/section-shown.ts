import type { Guide } from './guide.ts'
import type { Section } from './sections.ts'

/** Section affichée : not hidden, and, for the training, with somewhere to go. */
export const isShown = (
  { key, hidden }: Section,
  { trainingLink = '' }: Pick<Guide, 'trainingLink'>,
): boolean => !hidden && (key !== 'training' || trainingLink !== '')
