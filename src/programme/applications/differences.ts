import { type Stretch, wordDifference } from '../calls/word-difference.ts'
import { type Field, readerLabel } from './form.ts'
import { answersIn } from './receipt.ts'

/** Différence entre deux envois : the answers that changed, each word by word. */
export interface AnswerDifference {
  field: string
  label: string
  /** Never shown to jurors. */
  private: boolean
  stretches: Stretch[]
}

/**
 * What separates two sendings, in the order of the questions; those of a later form come after the others.
 * @param forms the questions of the first and of the second
 * @param toReader names the questions for someone other than the author
 */
export function differencesBetween(
  before: string,
  after: string,
  forms: readonly [readonly Field[], readonly Field[]],
  toReader: boolean,
): AnswerDifference[] {
  const [old, now] = [answersIn(before), answersIn(after)]
  const [oldForm, newForm] = forms
  const gone = oldForm.filter(({ id }) => !newForm.some(field => field.id === id))
  return [...newForm, ...gone]
    .filter(({ id }) => (old.get(id) ?? '') !== (now.get(id) ?? ''))
    .map(field => ({
      field: field.id,
      label: toReader ? readerLabel(field) : field.label,
      private: field.private ?? false,
      stretches: wordDifference(said(field, old), said(field, now)).filter(({ text }) => text !== ''),
    }))
}

function said({ id, kind }: Field, values: ReadonlyMap<string, string>): string {
  const value = values.get(id) ?? ''
  return kind === 'choice' && value !== '' ? 'Oui' : value
}
