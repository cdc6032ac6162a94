import { Choices, Radios, Select } from '../../../design/index.ts'
import { chosenIn } from '../form/values.ts'
import type { ControlProps } from './control.tsx'

/** Beyond these, one choice is made in a list that opens. */
const MOST_RADIOS = 7

/** One or several choices; one that the form offers no more stays until it is changed. */
export function ChoicesControl({ field, hint, value, error }: ControlProps & { hint: string | undefined }) {
  const { id, label, kind, required, choices = [] } = field
  const chosen = kind === 'one' ? (value === '' ? [] : [value]) : chosenIn(value)
  const gone = chosen.filter(each => !choices.includes(each))
  const options = [
    ...choices.map(choice => ({ value: choice, label: choice })),
    ...gone.map(choice => ({ value: choice, label: `${choice} (n’est plus proposé)` })),
  ]
  const legend = required || field.when ? label : `${label} (facultatif)`
  if (kind === 'several')
    return <Choices name={id} legend={legend} hint={hint} error={error} chosen={chosen} options={options} />
  const none = { value: '', label: required ? 'Choisissez' : 'Sans réponse' }
  if (options.length > MOST_RADIOS)
    return (
      <Select name={id} label={legend} hint={hint} error={error} value={value} options={[none, ...options]} />
    )
  return (
    <Radios
      name={id}
      legend={legend}
      hint={hint}
      error={error}
      value={value}
      options={required ? options : [...options, none]}
    />
  )
}
