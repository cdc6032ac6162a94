import { type Field, type FieldError, formOfPart, type Typed } from './fields/index.ts'
import { readField } from './fields/read.ts'
import type { Guide } from './guide.ts'
import type { PartId } from './parts.ts'

/** Une partie du guide as typed values: out of the guide, and back in. */

/** The fields a page shows; a list shows its rows and `blanks` empty ones. */
export function fieldsOf(part: PartId, guide: Guide, typed: Typed = {}, blanks = 0): Field[] {
  const form = formOfPart(part)
  const rows = form.list ? Math.max(form.list.rowsKept(guide), form.list.rowsTyped(typed)) + blanks : 0
  return form.fields(guide, form.list ? Math.min(rows, form.list.most) : 0)
}

export const valuesOf = (part: PartId, guide: Guide): Typed =>
  Object.fromEntries(fieldsOf(part, guide).map(field => [field.name, field.get(guide)]))

export type Applied = { ok: true; guide: Guide } | { ok: false; errors: FieldError[] }

/** The guide with what was typed in one part; a field that was not on the page keeps its value. */
export function applyTyped(part: PartId, guide: Guide, typed: Typed): Applied {
  const { list, fields } = formOfPart(part)
  const rows = list?.rowsTyped(typed) ?? 0
  const errors: FieldError[] = []
  let changed = list && rows > 0 ? list.clear(guide) : guide
  for (const field of fields(guide, rows)) {
    const text = typed[field.name]
    if (text === undefined) continue
    const read = readField(field, text)
    if ('problem' in read) errors.push({ field: field.name, message: read.problem })
    else changed = field.set(changed, read.value)
  }
  if (list) changed = list.compact(changed)
  if (list && list.rowsKept(changed) > list.most) errors.push(tooMany(part, guide, list.most))
  return errors.length > 0 ? { ok: false, errors } : { ok: true, guide: changed }
}

function tooMany(part: PartId, guide: Guide, most: number): FieldError {
  const [first] = formOfPart(part).fields(guide, 1)
  return { field: first?.name ?? part, message: `${most} lignes au plus. Regroupez-en quelques-unes.` }
}
