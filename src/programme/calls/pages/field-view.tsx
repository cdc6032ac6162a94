import { Radios, TextArea, TextField } from '../../../design/index.ts'
import { frenchDate, isCivilDate } from '../../../platform/dates.ts'
import type { Field, FieldError } from '../fields/index.ts'

/** One question of the guide, shown as its kind asks. */
export function FieldView({ field, value, errors }: { field: Field; value: string; errors: FieldError[] }) {
  const { name, label, hint, kind, limit, options = [] } = field
  const error = errors.find(each => each.field === name)?.message
  const common = { name, label, hint, value, error }
  switch (kind) {
    case 'choice':
      return (
        <Radios name={name} legend={label} options={[...options]} value={value} hint={hint} error={error} />
      )
    case 'text':
      return <TextArea {...common} rows={rowsFor(value, limit)} {...(limit ? { limit } : {})} />
    case 'domains':
      return <TextArea {...common} rows={3} />
    case 'number':
      return <TextField {...common} inputmode="numeric" width="short" />
    case 'date':
      return <TextField {...common} hint={withWeekday(value, hint)} type="date" width="medium" />
    case 'link':
      return <TextField {...common} autocomplete="off" />
    case 'email':
      return <TextField {...common} type="email" autocomplete="off" />
    default:
      return <TextField {...common} />
  }
}

// The day of the week is what tells whether a date suits.
const withWeekday = (value: string, hint = '') =>
  isCivilDate(value) ? `${hint} Date choisie : ${frenchDate(value)}.` : hint

// Tall enough to see most of it, never taller than a screen.
function rowsFor(value: string, limit = 10_000): number {
  const lines = value.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 75), 0)
  const [least, most] = limit > 5000 ? [10, 24] : [3, 8]
  return Math.min(most, Math.max(least, lines + 1))
}
