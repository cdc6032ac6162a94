import { Form, Hidden, Select, TextArea, TextField } from '../../../design/index.ts'
import { SHEET_LIMITS } from '../sheet.ts'
import { ACCESSIBILITY_OPTIONS, SHEET_FIELDS, type SheetField } from '../sheet-form.ts'
import { homeOf } from './product-parts.tsx'
import type { SheetPageProps } from './sheet-page.tsx'

/** The sheet as a form. */
export function SheetForm(props: SheetPageProps) {
  const { life, number } = props
  return (
    <Form
      action={`${homeOf(life.id)}/fiche`}
      submit="Enregistrer la fiche"
      secondary={{ label: 'Voir un aperçu', name: 'action', value: 'apercu' }}
      cancel={{ href: homeOf(life.id), label: 'Ne rien changer' }}
    >
      <Hidden name="version" value={String(number)} />
      {SHEET_FIELDS.map(field => (
        <Input field={field} {...props} />
      ))}
    </Form>
  )
}

function Input({ field, typed, errors }: SheetPageProps & { field: SheetField }) {
  const { name, label, hint, kind } = field
  const error = errors.find(each => each.field === name)?.message
  const common = { name, label, hint, error, value: typed[name] ?? '', optional: true }
  switch (kind) {
    case 'markdown':
      return <TextArea {...common} rows={14} limit={SHEET_LIMITS.description} />
    case 'text':
      return <TextArea {...common} rows={3} limit={SHEET_LIMITS.pitch} />
    case 'choice':
      return <Select {...common} options={ACCESSIBILITY_OPTIONS} />
    default:
      return <TextField {...common} autocomplete="off" />
  }
}
