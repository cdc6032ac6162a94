import { isCivilDate } from '../../../platform/dates.ts'
import type { Field } from '../form.ts'

/** Valeurs des réponses : one text a question; several choices are one label a line, in the order of the form. */
export const chosenIn = (text: string): string[] => text.split('\n').filter(line => line !== '')

/** « 1 250,5 » as a number; undefined when it is not one. */
export function numberIn(text: string): number | undefined {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.')
  return /^-?\d{1,15}(\.\d{1,6})?$/.test(plain) ? Number(plain) : undefined
}

/** 'YYYY-MM-DD' from what a browser sends or what is typed as jj/mm/aaaa; undefined when it is no date. */
export function dateIn(text: string): string | undefined {
  const typed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim())
  const [, day = '', month = '', year = ''] = typed ?? []
  const date = typed ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text.trim()
  return isCivilDate(date) ? date : undefined
}

/** A text as its question keeps it: nothing typed is lost, only put in the form's own way. */
export function settled(field: Field, value: string): string {
  switch (field.kind) {
    case 'line':
    case 'number':
    case 'one':
      return value.replace(/\n/g, ' ')
    case 'choice':
      return value === 'oui' ? 'oui' : ''
    case 'date':
      return dateIn(value) ?? value.replace(/\n/g, ' ')
    case 'several':
      return inFormOrder(field.choices ?? [], chosenIn(value)).join('\n')
    default:
      return value
  }
}

/** Labels that the form does not offer any more come last, kept. */
const inFormOrder = (choices: readonly string[], chosen: readonly string[]): string[] => [
  ...choices.filter(choice => chosen.includes(choice)),
  ...new Set(chosen.filter(choice => !choices.includes(choice))),
]
