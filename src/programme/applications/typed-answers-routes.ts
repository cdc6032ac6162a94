import type { FormFields } from '../../platform/form-fields.ts'
import type { TypedAnswer } from './answers.ts'
import { typedOver } from './typed-base.ts'

/** Each field the form shows has its version; on the page of two versions, « mien.X » with « choix.X ». */
export function readAnswers(form: FormFields): TypedAnswer[] {
  const shown = form.entries().filter(([name]) => name.startsWith('v.'))
  return [...new Map(shown)].flatMap(([name, version]): TypedAnswer[] => {
    const field = name.slice(2)
    if (!form.has(`mien.${field}`)) return [typedOver(field, fieldText(form, field), version)]
    return form.text(`choix.${field}`) === 'mien'
      ? [typedOver(field, form.text(`mien.${field}`), version)]
      : []
  })
}

/** Several boxes under one name are one label a line. */
const fieldText = (form: FormFields, field: string): string =>
  form.has(`plusieurs.${field}`) ? form.all(field).join('\n') : form.text(field)
