import { Section } from '../../../design/index.ts'
import type { Field, FieldError, Typed } from '../fields/index.ts'
import type { Guide } from '../guide.ts'
import { FieldView } from './field-view.tsx'

export interface FieldListProps {
  fields: Field[]
  guide: Guide
  typed: Typed
  errors: FieldError[]
}

/** The fields of a part, each group under its heading. */
export function FieldList({ fields, guide, typed, errors }: FieldListProps) {
  const view = (field: Field) => (
    <FieldView field={field} value={typed[field.name] ?? field.get(guide)} errors={errors} />
  )
  const groups = Map.groupBy(fields, field => field.group)
  return (
    <>
      {[...groups].map(([group, inside]) =>
        group === undefined ? inside.map(view) : <Section title={group}>{inside.map(view)}</Section>,
      )}
    </>
  )
}
