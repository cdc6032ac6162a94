import type { Child } from 'hono/jsx'
import { fr } from '../typography.ts'

/** What is judged beside what is filled: one under the other on a phone, side by side on wide screens. */
export function SideBySide({
  judged,
  judgedLabel,
  children,
}: {
  judged: Child
  judgedLabel: string
  children?: Child
}) {
  return (
    <div class="pepin-side-by-side">
      <section aria-label={fr(judgedLabel)}>{judged}</section>
      <div>{children}</div>
    </div>
  )
}

/** A few short fields side by side where there is room. */
export const FieldRow = ({ short = false, children }: { short?: boolean; children?: Child }) => (
  <div class={short ? 'pepin-field-row pepin-short-fields' : 'pepin-field-row'}>{children}</div>
)

/** A score among a few whole numbers, with words at both ends. */
export function Scale({
  name,
  legend,
  hint,
  error,
  value,
  from,
  to,
  low,
  high,
}: {
  name: string
  legend: string
  hint?: string | undefined
  error?: string | undefined
  value: string
  from: number
  to: number
  low: string
  high: string
}) {
  const scores = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  const described = [hint && `${name}-aide`, error && `${name}-erreur`].filter(Boolean).join(' ')
  return (
    <fieldset
      class="ds-fieldset pepin-field pepin-scale"
      {...(described ? { 'aria-describedby': described } : {})}
      {...(error ? { 'data-invalid': '' } : {})}
    >
      <legend class="ds-label">{fr(legend)}</legend>
      {hint && (
        <p data-field="description" id={`${name}-aide`}>
          {hint}
        </p>
      )}
      <div class="pepin-scores">
        {scores.map(score => {
          const id = score === from ? name : `${name}-${score}`
          const word = score === from ? low : score === to ? high : ''
          return (
            <label for={id}>
              <input
                class="ds-input"
                type="radio"
                id={id}
                name={name}
                value={String(score)}
                {...(String(score) === value ? { checked: true } : {})}
              />
              <span>
                {score}
                {word && <span class="pepin-unseen">{fr(` : ${word}`)}</span>}
              </span>
            </label>
          )
        })}
      </div>
      <p class="pepin-scale-ends" aria-hidden="true">
        <span>{fr(`${from} : ${low}`)}</span>
        <span>{fr(`${to} : ${high}`)}</span>
      </p>
      {error && (
        <p class="ds-validation-message" id={`${name}-erreur`}>
          {error}
        </p>
      )}
    </fieldset>
  )
}
