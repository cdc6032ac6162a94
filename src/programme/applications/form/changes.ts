import type { Field } from '../form.ts'
import { quotedLabel } from './condition-words.ts'
import { type FormDocument, inOrder } from './document.ts'
import { fieldChanges } from './field-changes.ts'

/** Ce qui change d'un formulaire à l'autre, one sentence each, in the order of the form. */
export function formChanges(before: FormDocument, after: FormDocument): string[] {
  const [was, is] = [inOrder(before), inOrder(after)]
  const find = (list: readonly Field[], { id }: Field) => list.find(each => each.id === id)
  const title = (id: string) => quotedLabel(after.steps.find(step => step.id === id)?.title ?? id)
  return [
    ...stepChanges(before, after),
    ...is.flatMap(field => {
      const known = find(was, field)
      if (known) return fieldChanges(known, field, after)
      const again = before.fields.some(({ id }) => id === field.id)
      const how = field.required ? ', obligatoire' : ''
      return [
        `Question ${again ? 'remise' : 'ajoutée'} à l’étape ${title(field.step)} : ${quotedLabel(field.label)}${how}.`,
      ]
    }),
    ...was.filter(field => !find(is, field)).map(({ label }) => `Question retirée : ${quotedLabel(label)}.`),
    ...(sameOrder(was, is) ? [] : ['L’ordre des questions change.']),
  ]
}

function stepChanges({ steps: was }: FormDocument, { steps: is }: FormDocument): string[] {
  const find = (list: typeof was, id: string) => list.find(step => step.id === id)
  const common = (list: typeof was, other: typeof was) =>
    list.filter(({ id }) => find(other, id)).map(({ id }) => id)
  return [
    ...is.flatMap(({ id, title }) => {
      const known = find(was, id)
      if (!known) return [`Étape ajoutée : ${quotedLabel(title)}.`]
      return known.title === title
        ? []
        : [`L’étape ${quotedLabel(known.title)} devient ${quotedLabel(title)}.`]
    }),
    ...was.filter(({ id }) => !find(is, id)).map(({ title }) => `Étape supprimée : ${quotedLabel(title)}.`),
    ...(`${common(was, is)}` === `${common(is, was)}` ? [] : ['L’ordre des étapes change.']),
  ]
}

/** Of the questions of each step that are in both. */
function sameOrder(was: readonly Field[], is: readonly Field[]): boolean {
  const stays = (field: Field, other: readonly Field[]) =>
    other.some(({ id, step }) => id === field.id && step === field.step)
  const order = (list: readonly Field[], other: readonly Field[]) =>
    list
      .filter(field => stays(field, other))
      .map(({ step, id }) => `${step}/${id}`)
      .sort(byStep)
  return `${order(was, is)}` === `${order(is, was)}`
}

// Steps may be in another order: that is said apart.
const byStep = (one: string, other: string): number => {
  const [a = '', b = ''] = [one.split('/')[0], other.split('/')[0]]
  return a < b ? -1 : a > b ? 1 : 0
}
