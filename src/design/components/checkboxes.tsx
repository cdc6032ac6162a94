import { fr } from '../typography.ts'
import { Checkbox } from './fields.tsx'

export interface CheckboxOption {
  /** Each box is a field of its own. */
  name: string
  label: string
  hint?: string
  checked: boolean
}

/** Several boxes under one question; what is wrong is said on the first, where the summary leads. */
export function Checkboxes({
  legend,
  options,
  error,
}: {
  legend: string
  options: readonly CheckboxOption[]
  error?: string | undefined
}) {
  return (
    <fieldset class="ds-fieldset pepin-field">
      <legend class="ds-label">{fr(legend)}</legend>
      {options.map((option, index) => (
        <Checkbox {...option} error={index === 0 ? error : undefined} />
      ))}
    </fieldset>
  )
}
