import type { Field, Step } from '../form.ts'
import { chosenIn } from './values.ts'

/** Questions sous condition : asked only when an earlier answer says so; what was typed before is kept, unasked. */
type Values = ReadonlyMap<string, string>

/** Whether the answer to a question opens those that wait for `is`. */
export function opens({ kind }: Pick<Field, 'kind'>, text: string, is: string): boolean {
  if (kind === 'choice') return (text === 'oui') === (is === 'oui')
  return kind === 'several' ? chosenIn(text).includes(is) : text === is
}

/** The question another waits for; none when nothing is asked of it. */
const awaitedBy = ({ id, when }: Field, form: readonly Field[]): Field | undefined =>
  when && form.find(each => each.id === when.field && each.id !== id && !each.removed)

const others = (form: readonly Field[], { id }: Field) => form.filter(each => each.id !== id)

/** Whether the condition of a question holds, and that of the question it waits for. */
export function isOpened(field: Field, form: readonly Field[], values: Values): boolean {
  const before = awaitedBy(field, form)
  if (!before) return true
  if (!opens(before, values.get(before.id) ?? '', field.when?.is ?? '')) return false
  // A ring of conditions is refused when the form is made; were there one, it would end here.
  return isOpened(before, others(form, field), values)
}

export const isAsked = (field: Field, form: readonly Field[], values: Values): boolean =>
  !field.removed && isOpened(field, form, values)

export const askedFields = (form: readonly Field[], values: Values): Field[] =>
  form.filter(field => isAsked(field, form, values))

/**
 * Whether a step shows a question: it waits for an earlier step to open it; one that waits for an answer of its own
 * step is shown with its condition said, and the browser's script hides it meanwhile.
 */
function isShown(field: Field, form: readonly Field[], values: Values): boolean {
  const before = awaitedBy(field, form)
  if (!before) return true
  return before.step === field.step
    ? isShown(before, others(form, field), values)
    : isOpened(field, form, values)
}

export const fieldsShown = (form: readonly Field[], step: string, values: Values): Field[] =>
  form.filter(field => field.step === step && !field.removed && isShown(field, form, values))

/** The steps that ask something of this person. */
export const stepsShown = (steps: readonly Step[], form: readonly Field[], values: Values): Step[] =>
  steps.filter(({ id }) => fieldsShown(form, id, values).length > 0)

/** What counts of the answers: not those of questions that are not asked; removed questions keep theirs. */
export function countedAnswers(form: readonly Field[], values: Values): Map<string, string> {
  const hidden = new Set(
    form.filter(field => !field.removed && !isOpened(field, form, values)).map(({ id }) => id),
  )
  return new Map([...values].filter(([id]) => !hidden.has(id)))
}
