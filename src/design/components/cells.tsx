import { fr } from '../typography.ts'
import type { Option } from './fields.tsx'

interface CellProps {
  name: string
  /** Said to screen readers: the column's label is too far from the row's. */
  label: string
  value: string
  error?: string | undefined
}

const invalid = (error: string | undefined) => (error ? { 'aria-invalid': 'true' as const } : {})

/** A choice inside a table, named by its row and its column. */
export function CellSelect({ name, label, value, error, options }: CellProps & { options: Option[] }) {
  return (
    <div class="pepin-field">
      <select class="ds-input" id={name} name={name} aria-label={label} {...invalid(error)}>
        {options.map(option => (
          <option value={option.value} {...(option.value === value ? { selected: true } : {})}>
            {fr(option.label)}
          </option>
        ))}
      </select>
    </div>
  )
}

export function CellInput({ name, label, value, error }: CellProps) {
  return (
    <div class="pepin-field">
      <input
        class="ds-input"
        id={name}
        name={name}
        type="text"
        value={value}
        aria-label={label}
        {...invalid(error)}
      />
    </div>
  )
}
