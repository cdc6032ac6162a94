import type { Field } from '../form.ts'
import { isAsked } from './conditions.ts'

/** Questions nouvelles : asked since an application was sent, and not answered yet; nothing else is asked again. */
export function newQuestions(
  sent: readonly Field[],
  inForce: readonly Field[],
  values: ReadonlyMap<string, string>,
): Field[] {
  return addedQuestions(sent, inForce).filter(
    field => isAsked(field, inForce, values) && (values.get(field.id) ?? '') === '',
  )
}

/** All of them, answered since or not; one that waits for another of them is shown with its condition. */
export function newQuestionsShown(
  sent: readonly Field[],
  inForce: readonly Field[],
  values: ReadonlyMap<string, string>,
): Field[] {
  const added = addedQuestions(sent, inForce)
  const waits = ({ when }: Field) => added.some(({ id }) => id === when?.field)
  return added.filter(field => waits(field) || isAsked(field, inForce, values))
}

/** The questions one form asks and the other does not. */
export function addedQuestions(before: readonly Field[], after: readonly Field[]): Field[] {
  const known = new Set(before.filter(({ removed }) => !removed).map(({ id }) => id))
  return after.filter(({ id, removed }) => !removed && !known.has(id))
}
