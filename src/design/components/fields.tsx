import type { Child } from 'hono/jsx'
import { fr } from '../typography.ts'

interface Named {
  name: string
  label: string
  hint?: string | undefined
  error?: string | undefined
  optional?: boolean | undefined
  required?: boolean | undefined
}

/** The attributes that tie a control to its hint and its error. */
function tied({ name, hint, error }: Named, more: string[] = []) {
  const ids = [hint && `${name}-aide`, error && `${name}-erreur`, ...more].filter(Boolean).join(' ')
  return {
    ...(ids ? { 'aria-describedby': ids } : {}),
    ...(error ? { 'aria-invalid': 'true' as const } : {}),
  }
}

function Field({ field, children }: { field: Named; children?: Child }) {
  const { name, label, hint, error, optional } = field
  return (
    <div class="ds-field pepin-field">
      <label class="ds-label" for={name}>
        {fr(label)}
        {optional && <span class="pepin-optional"> (facultatif)</span>}
      </label>
      {hint && (
        <div data-field="description" id={`${name}-aide`}>
          {fr(hint)}
        </div>
      )}
      {children}
      {error && (
        <p class="ds-validation-message" data-field="validation" id={`${name}-erreur`}>
          {fr(error)}
        </p>
      )}
    </div>
  )
}

export interface TextFieldProps extends Named {
  value: string
  type?: 'text' | 'email' | 'date' | 'number' | 'search' | 'tel'
  autocomplete?: string
  inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel'
  /** About how many characters wide; the whole line otherwise. */
  width?: 'short' | 'medium'
}

export function TextField(props: TextFieldProps) {
  const { name, value, type = 'text', autocomplete, inputmode, width, required } = props
  return (
    <Field field={props}>
      <input
        class={`ds-input${width ? ` pepin-width-${width}` : ''}`}
        id={name}
        name={name}
        type={type}
        value={value}
        {...(autocomplete ? { autocomplete } : {})}
        {...(inputmode ? { inputmode } : {})}
        {...(required ? { 'aria-required': 'true' as const } : {})}
        {...tied(props)}
      />
    </Field>
  )
}

export interface TextAreaProps extends Named {
  value: string
  rows?: number
  /** Most characters accepted; the browser's script counts towards it. */
  limit?: number
  /** Another length to count towards: lines or words, or an advice that refuses nothing. */
  length?: { unit: 'lines' | 'words' | 'characters'; most: number; enforced: boolean } | undefined
}

const whole = new Intl.NumberFormat('fr-FR')

const counted = ({ limit, length }: Pick<TextAreaProps, 'limit' | 'length'>) =>
  length
    ? {
        'data-limit': String(length.most),
        'data-unit': length.unit,
        ...(length.enforced ? {} : { 'data-advice': '' }),
      }
    : limit
      ? { 'data-limit': String(limit) }
      : {}

export function TextArea(props: TextAreaProps) {
  const { name, value, rows = 6, required, limit, length } = props
  // A length in lines or words is said by the hint.
  const most = limit && !length ? `${whole.format(limit)} signes au plus` : ''
  return (
    <Field field={props}>
      {/* A page's parser drops the first newline of a text area: one is given for it to drop. */}
      <textarea
        class="ds-input"
        id={name}
        name={name}
        rows={rows}
        dir="auto"
        {...counted(props)}
        {...(required ? { 'aria-required': 'true' as const } : {})}
        {...tied(props, most === '' ? [] : [`${name}-compte`])}
      >
        {`\n${value}`}
      </textarea>
      {/* Said without the script too, which counts here. */}
      {most && (
        <p class="pepin-count" id={`${name}-compte`}>
          {fr(most)}
        </p>
      )}
    </Field>
  )
}

export function CodeField(props: Omit<Named, 'hint'> & { value: string }) {
  return (
    <Field field={props}>
      <input
        class="ds-input pepin-code"
        id={props.name}
        name={props.name}
        value={props.value}
        inputmode="numeric"
        autocomplete="one-time-code"
        maxlength={20}
        {...tied(props)}
      />
    </Field>
  )
}

export interface Option {
  value: string
  label: string
  hint?: string
  /** The heading options stand under, when a list is long. */
  group?: string
}

export function Select(props: Named & { value: string; options: Option[] }) {
  return (
    <Field field={props}>
      <select class="ds-input" id={props.name} name={props.name} {...tied(props)}>
        {runsOf(props.options).map(({ group, options }) =>
          group === undefined ? (
            <Options options={options} chosen={props.value} />
          ) : (
            <optgroup label={fr(group)}>
              <Options options={options} chosen={props.value} />
            </optgroup>
          ),
        )}
      </select>
    </Field>
  )
}

const Options = ({ options, chosen }: { options: readonly Option[]; chosen: string }) => (
  <>
    {options.map(({ value, label }) => (
      <option value={value} {...(value === chosen ? { selected: true } : {})}>
        {fr(label)}
      </option>
    ))}
  </>
)

/** Options that follow one another under the same heading. */
function runsOf(options: readonly Option[]): { group: string | undefined; options: Option[] }[] {
  const runs: { group: string | undefined; options: Option[] }[] = []
  for (const option of options) {
    const last = runs.at(-1)
    if (last && last.group === option.group) last.options.push(option)
    else runs.push({ group: option.group, options: [option] })
  }
  return runs
}

export function Checkbox({ checked, value = 'oui', ...field }: Named & { checked: boolean; value?: string }) {
  const { name, label, hint, error } = field
  return (
    <div class="pepin-field">
      <div class="ds-field">
        <input
          class="ds-input"
          type="checkbox"
          id={name}
          name={name}
          value={value}
          {...(checked ? { checked: true } : {})}
          {...tied(field)}
        />
        <label class="ds-label" for={name}>
          {fr(label)}
        </label>
        {hint && (
          <div data-field="description" id={`${name}-aide`}>
            {fr(hint)}
          </div>
        )}
      </div>
      {error && (
        <p class="ds-validation-message" id={`${name}-erreur`}>
          {fr(error)}
        </p>
      )}
    </div>
  )
}

export function Radios({
  name,
  legend,
  hint,
  error,
  value,
  options,
}: Omit<Named, 'label'> & { legend: string; value: string; options: Option[] }) {
  return (
    <fieldset class="ds-fieldset pepin-field" {...tied({ name, label: legend, hint, error })}>
      <legend class="ds-label">{fr(legend)}</legend>
      {hint && (
        <p data-field="description" id={`${name}-aide`}>
          {fr(hint)}
        </p>
      )}
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
              {fr(option.label)}
            </label>
            {option.hint && <div data-field="description">{fr(option.hint)}</div>}
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
