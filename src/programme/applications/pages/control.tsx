import { Checkbox, TextArea, TextField } from '../../../design/index.ts'
import { lengthHint } from '../form/length-words.ts'
import { rangeWords } from '../form/problem-words.ts'
import type { Field } from '../form.ts'
import { ChoicesControl } from './choices-control.tsx'

export interface ControlProps {
  field: Field
  value: string
  error: string | undefined
}

/** The control of one question of the form. */
export function Control({ field, value, error }: ControlProps) {
  const { id, label, kind, limit, length, required, rows } = field
  const hint = hintOf(field)
  const common = { name: id, label, hint, error, required, optional: !required && !field.when }
  switch (kind) {
    case 'choice':
      return <Checkbox name={id} label={label} hint={hint} error={error} checked={value === 'oui'} />
    case 'one':
    case 'several':
      return <ChoicesControl field={field} hint={hint} value={value} error={error} />
    case 'text':
      return <TextArea {...common} value={value} limit={limit} length={length} rows={rows ?? 6} />
    case 'number':
      return <TextField {...common} value={value} inputmode="decimal" width="short" />
    case 'date':
      return <TextField {...common} value={value} type="date" width="medium" />
    // Files have their own part of the page: nothing of them is typed.
    case 'files':
      return null
    default:
      return <TextField {...common} value={value} {...autofill(id)} />
  }
}

/** What helps to answer: the hint, an example, the length or the range asked. */
function hintOf(field: Field): string | undefined {
  const { hint = '', example = '', kind } = field
  const range = kind === 'number' && rangeWords(field) !== '' ? `Un nombre ${rangeWords(field)}.` : ''
  const said = [hint, example && `Exemple : ${example}`, lengthHint(field), range]
  return said.filter(Boolean).join(' ') || undefined
}

const AUTOCOMPLETE: Record<string, string> = { nom: 'name', telephone: 'tel', poste: 'organization-title' }

const autofill = (id: string) => ({
  ...(AUTOCOMPLETE[id] ? { autocomplete: AUTOCOMPLETE[id] } : {}),
  ...(id === 'telephone' ? { type: 'tel' as const } : {}),
})
