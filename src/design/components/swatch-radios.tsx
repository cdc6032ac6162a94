import { THEME_COLOURS, type Theme } from '../theme/themes.ts'
import { fr } from '../typography.ts'

/** A choice of theme, each with its colours; their names say them too. */
export function SwatchRadios({
  name,
  label,
  value,
  error,
  options,
}: {
  name: string
  label: string
  value: string
  error?: string | undefined
  options: readonly { value: Theme; label: string }[]
}) {
  return (
    <fieldset class="ds-fieldset pepin-field" {...(error ? { 'aria-describedby': `${name}-erreur` } : {})}>
      <legend class="ds-label">{fr(label)}</legend>
      {options.map((option, index) => {
        const id = index === 0 ? name : `${name}-${index}`
        return (
          <div class="ds-field">
            <input
              class="ds-input"
              type="radio"
              id={id}
              name={name}
              value={option.value}
              {...(option.value === value ? { checked: true } : {})}
            />
            <label class="ds-label" for={id}>
              <Swatch theme={option.value} /> {fr(option.label)}
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

const Swatch = ({ theme }: { theme: Theme }) => (
  <svg width="40" height="20" viewBox="0 0 40 20" aria-hidden="true" focusable="false">
    {THEME_COLOURS[theme].map((fill, index) => (
      <rect x={index * 20} width="20" height="20" fill={fill} stroke="currentColor" />
    ))}
  </svg>
)
