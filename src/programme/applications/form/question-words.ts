import type { Field } from '../form.ts'
import { conditionWords } from './condition-words.ts'
import { lengthSaid } from './field-changes.ts'
import { hasLength, KINDS } from './kinds.ts'
import { rangeWords } from './problem-words.ts'

/** Une question en bref, for the list of the form: kind, length, condition. */
export function questionWords(field: Field, fields: readonly Field[]): string[] {
  const { kind, choices = [], most = 1 } = field
  return [
    `${KINDS[kind].label}${hasLength(field) ? `, ${lengthSaid(field)}` : ''}${kind === 'number' && rangeWords(field) ? `, ${rangeWords(field)}` : ''}${kind === 'files' ? `, ${most} au plus` : ''}.`,
    ...(choices.length > 0 ? [`Choix : ${choices.join(', ')}.`] : []),
    ...(field.when ? [conditionWords(field, fields)] : []),
  ].filter(line => line !== '')
}
