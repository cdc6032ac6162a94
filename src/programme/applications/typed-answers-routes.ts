import type { FormFields } from '../../platform/form-fields.ts'
import type { TypedAnswer } from './answers.ts'

/** Each field the form shows has its version; on the page of two versions, « mien.X » with « choix.X ». */
export function readAnswers(form: FormFields): TypedAnswer[] {
  const shown = form.entries().filter(([name]) => name.startsWith('v.'))
  return [...new Map(shown)].flatMap(([name, version]): TypedAnswer[] => {
    const field = name.slice(2)
    const base = /^\d{1,9}$/.test(version) ? Number(version) : 0
    if (!form.has(`mien.${field}`)) return [{ field, value: fieldText(form, field), base }]
    return form.text(`choix.${field}`) === 'mien' ? [{ field, value: form.text(`mien.${field}`), base }] : []
  })
}

/** Several boxes under one name are one label a line. */
const fieldText = (form: FormFields, field: string): string =>
  form.has(`plusieurs.${field}`) ? form.all(field).join('\n') : form.text(field)
