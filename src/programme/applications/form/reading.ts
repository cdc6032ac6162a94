import { answerWords } from '../attached.ts'
import type { Field } from '../form.ts'
import { isOpened } from './conditions.ts'

/** Lecture des réponses : what a reader is shown, as it was asked; what is no longer asked comes apart, at the end. */
export const REMOVED_TITLE = 'Questions retirées du formulaire'

export interface AnswersShown {
  asked: Field[]
  removed: Field[]
}

/** The questions with an answer to show; one that was not asked shows none. */
export function answersShown(form: readonly Field[], values: ReadonlyMap<string, string>): AnswersShown {
  const answered = form.filter(
    field => (values.get(field.id) ?? '') !== '' && (field.removed || isOpened(field, form, values)),
  )
  return {
    asked: answered.filter(({ removed }) => !removed),
    removed: answered.filter(({ removed }) => removed),
  }
}

/** The form an application was sent with, knowing what the form in force asks no more or keeps from jurors. */
export function asRead(sent: readonly Field[], inForce: readonly Field[]): Field[] {
  const now = new Map(inForce.map(field => [field.id, field]))
  return sent.map(field => {
    const today = now.get(field.id)
    return {
      ...field,
      ...(today?.removed || field.removed ? { removed: true } : {}),
      ...(today?.private || field.private ? { private: true } : {}),
    }
  })
}

/** An answer as it is read: a ticked box says yes, files say their names. */
export const answerText = ({ kind }: Pick<Field, 'kind'>, text: string): string =>
  kind === 'choice' ? (text === 'oui' ? 'Oui' : '') : answerWords({ kind }, text)
