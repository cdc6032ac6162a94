import type { Guide } from './guide.ts'
import type { Section } from './sections.ts'

/** Section affichée : not hidden, and, for the training, with somewhere to go. */
export const isShown = (
  { key, hidden }: Section,
  { trainingLink = '' }: Pick<Guide, 'trainingLink'>,
): boolean => !hidden && (key !== 'training' || trainingLink !== '')

/** Where agents prepare, when the call says so on its page; '' otherwise. */
export const trainingOf = (guide: Pick<Guide, 'sections' | 'trainingLink'>): string =>
  guide.sections.some(section => section.key === 'training' && isShown(section, guide))
    ? (guide.trainingLink ?? '')
    : ''
