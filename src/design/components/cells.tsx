import { fr } from '../typography.ts'
import type { Option } from './fields.tsx'

interface CellProps {
  name: string
  /** Said to screen readers: the column's label is too far from the row's. */
  label: string
  value: string
  error?: string | undefined
}

const tied = ({ name, error }: CellProps) =>
  error ? { 'aria-invalid': 'true' as const, 'aria-describedby': `${name}-erreur` } : {}

const Wrong = ({ name, error }: CellProps) =>
  error ? (
    <p class="ds-validation-message" id={`${name}-erreur`}>
      {fr(error)}
    </p>
  ) : null

/** A choice inside a table, named by its row and its column. */
export function CellSelect(props: CellProps & { options: Option[] }) {
  const { name, label, value, options } = props
  return (
    <div class="pepin-field">
      <select class="ds-input" id={name} name={name} aria-label={label} {...tied(props)}>
        {options.map(option => (
          <option value={option.value} {...(option.value === value ? { selected: true } : {})}>
            {fr(option.label)}
          </option>
        ))}
      </select>
      <Wrong {...props} />
    </div>
  )
}

export function CellInput(props: CellProps) {
  const { name, label, value } = props
  return (
    <div class="pepin-field">
      <input
        class="ds-input"
        id={name}
        name={name}
        type="text"
        value={value}
        aria-label={label}
        {...tied(props)}
      />
      <Wrong {...props} />
    </div>
  )
}

/** An e-mail address, in one piece where there is room for it. */
export const MailAddress = ({ children }: { children: string }) => <bdi class="pepin-address">{children}</bdi>
