import { Checkbox, TextArea, TextField } from '../../../design/index.ts'
import type { Field } from '../form.ts'

/** The control of one question of the form. */
export function Control({ field, value, error }: { field: Field; value: string; error: string | undefined }) {
  const { id, label, hint, kind, limit, required, rows } = field
  const common = { name: id, label, hint, error, required, optional: !required }
  if (kind === 'choice')
    return <Checkbox name={id} label={label} hint={hint} error={error} checked={value === 'oui'} />
  if (kind === 'text') return <TextArea {...common} value={value} limit={limit} rows={rows ?? 6} />
  const hints: Record<string, string> = { nom: 'name', telephone: 'tel', poste: 'organization-title' }
  const autocomplete = hints[id]
  return (
    <TextField
      {...common}
      value={value}
      {...(autocomplete ? { autocomplete } : {})}
      {...(id === 'telephone' ? { type: 'tel' as const } : {})}
    />
  )
}
