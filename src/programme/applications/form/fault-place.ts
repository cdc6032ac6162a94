import type { Field } from '../form.ts'
import type { Faulty } from './fault.ts'
import type { FormRefusal } from './refusal-words.ts'

/** Où corriger : which part of its own page mends what makes a question refused. */
export function placeOf(reason: FormRefusal, faulty: Faulty | undefined, { label }: Field): string {
  if (reason === 'condition-choice-gone') return faulty?.about === label ? 'condition' : 'choix'
  // Another question waits for this one, which was sent too far.
  if (reason === 'condition-later') return faulty?.about === label ? 'condition' : 'etape'
  return reason === 'was-private' ? 'privee' : 'intitule'
}
