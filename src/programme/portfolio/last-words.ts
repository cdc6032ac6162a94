import { done, type Outcome, refused } from '../../platform/outcome.ts'
import { CHANGED } from './life-wording.ts'

/** Mot de la fin : what is left to say of a product that has ended; earlier ones are kept. */
export type LastWordsRefusal = 'not-ended' | 'text-missing' | 'text-too-long' | 'changed-meanwhile'
export const LONGEST_WORDS = 5000

export function mayConclude(
  { text, base }: { text: string; base: number },
  now: { ended: boolean; number: number; text: string },
): Outcome<{ number: number }, LastWordsRefusal> {
  if (!now.ended) return refused('not-ended')
  if (text === '') return refused('text-missing')
  if (text.length > LONGEST_WORDS) return refused('text-too-long')
  // A second click: what was asked is saved.
  if (text === now.text) return done({ number: now.number })
  return base === now.number ? done({ number: base + 1 }) : refused('changed-meanwhile')
}

export const LAST_WORDS_REFUSALS: Record<LastWordsRefusal, string> = {
  'not-ended': 'Ce produit n’est pas terminé : le mot de la fin s’écrit après.',
  'text-missing': 'Écrivez le mot de la fin.',
  'text-too-long': 'Le mot de la fin tient en 5 000 signes au plus.',
  'changed-meanwhile': CHANGED,
}
