import { fr } from '../typography.ts'
import type { Option } from './fields.tsx'

/** Several choices under one name, each sent as its value; a mark says so even when none is chosen. */
export function Choices({
  name,
  legend,
  hint,
  error,
  chosen,
  options,
}: {
  name: string
  legend: string
  hint?: string | undefined
  error?: string | undefined
  chosen: readonly string[]
  options: readonly Option[]
}) {
  const described = [hint && `${name}-aide`, error && `${name}-erreur`].filter(Boolean).join(' ')
  return (
    <fieldset class="ds-fieldset pepin-field" {...(described ? { 'aria-describedby': described } : {})}>
      <legend class="ds-label">{fr(legend)}</legend>
      <input type="hidden" name={`plusieurs.${name}`} value="1" />
      {hint && (
        <p data-field="description" id={`${name}-aide`}>
          {fr(hint)}
        </p>
      )}
      {options.map(({ value, label }, index) => {
        const id = index === 0 ? name : `${name}-${index}`
        return (
          <div class="ds-field">
            <input
              class="ds-input"
              type="checkbox"
              id={id}
              name={name}
              value={value}
              {...(chosen.includes(value) ? { checked: true } : {})}
            />
            <label class="ds-label" for={id}>
              {fr(label)}
            </label>
          </div>
        )
      })}
      {error && (
        <p class="ds-validation-message" id={`${name}-erreur`}>
          {fr(error)}
        </p>
      )}
    </fieldset>
  )
}
