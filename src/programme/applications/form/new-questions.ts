import type { Field } from '../form.ts'
import { isAsked } from './conditions.ts'

/** Questions nouvelles : asked since an application was sent, and not answered yet; nothing else is asked again. */
export function newQuestions(
  sent: readonly Field[],
  inForce: readonly Field[],
  values: ReadonlyMap<string, string>,
): Field[] {
  const known = new Set(sent.filter(({ removed }) => !removed).map(({ id }) => id))
  return inForce.filter(
    field => !known.has(field.id) && isAsked(field, inForce, values) && (values.get(field.id) ?? '') === '',
  )
}
