import type { Child } from 'hono/jsx'
import { FieldRow, fr, Section, Select, TextArea, TextField } from '../../../design/index.ts'
import { frenchDate, isCivilDate } from '../../../platform/dates.ts'
import {
  type Field,
  type FieldError,
  type FormShape,
  headingOf,
  type RowGroup,
  rowsTyped,
  type Typed,
} from '../fields.ts'

export interface Filled {
  typed: Typed
  errors: readonly FieldError[]
  /** Empty rows at the end of each group that can grow. */
  blanks: number
}

/** The fields of a shape: what is already set first, then the plain ones, then the groups that grow. */
export function ShapeFields({ shape, ...filled }: Filled & { shape: FormShape }) {
  const fixed = shape.groups.filter(group => group.fixed)
  const growing = shape.groups.filter(group => !group.fixed)
  return (
    <>
      {fixed.map(group => (
        <Rows group={group} {...filled} />
      ))}
      {shape.fields.map(field => (
        <Input field={field} name={field.name} {...filled} />
      ))}
      {growing.map(group => (
        <Rows group={group} {...filled} />
      ))}
    </>
  )
}

function Rows({ group, typed, errors, blanks }: Filled & { group: RowGroup }) {
  const count = rowsTyped(group, typed) + (group.fixed ? 0 : blanks)
  const rows = Array.from({ length: Math.min(count, group.most) }, (_, index) => index + 1)
  return (
    <Section title={group.title}>
      {group.hint && <p>{fr(group.hint)}</p>}
      {rows.map(row => (
        <Section title={headingOf(group, row)} level={3}>
          <Columns group={group}>
            {group.fields.map(field => (
              <Input field={field} name={`${field.name}-${row}`} typed={typed} errors={errors} />
            ))}
          </Columns>
        </Section>
      ))}
    </Section>
  )
}

/** Short fields stand side by side on wide screens; a text takes its whole line. */
const Columns = ({ group, children }: { group: RowGroup; children?: Child }): Child =>
  group.fields.some(({ kind }) => kind === 'text') ? children : <FieldRow>{children}</FieldRow>

function Input({
  field,
  name,
  typed,
  errors,
}: Pick<Filled, 'typed' | 'errors'> & { field: Field; name: string }) {
  const { kind, label, hint, optional, options = [] } = field
  const value = typed[name] ?? ''
  const error = errors.find(each => each.field === name)?.message
  const common = { name, label, hint, value, error, optional }
  switch (kind) {
    case 'text':
      return <TextArea {...common} rows={4} limit={5_000} />
    case 'date':
      return <TextField {...common} hint={withWeekday(value, hint)} type="date" width="medium" />
    case 'euros':
    case 'days':
      return <TextField {...common} inputmode="numeric" width="medium" />
    case 'choice':
      return <Select {...common} options={[...options]} />
    default:
      return <TextField {...common} autocomplete="off" />
  }
}

// The day of the week is what tells whether a date suits.
const withWeekday = (value: string, hint: string | undefined) =>
  isCivilDate(value) ? `${hint ? `${hint} ` : ''}Date choisie : ${frenchDate(value)}.` : hint
