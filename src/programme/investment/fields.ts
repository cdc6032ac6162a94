/** Champs d'un formulaire : plain fields, then groups of rows; one shape reads, shows and compares. */
export interface Field {
  /** In the form; unique in its shape. A row adds « -1 », « -2 »… */
  name: string
  /** In the content. */
  key: string
  label: string
  hint?: string
  kind: 'line' | 'text' | 'date' | 'euros' | 'days' | 'choice'
  options?: readonly { value: string; label: string }[]
  optional?: true
}

export interface RowGroup {
  key: string
  title: string
  hint?: string
  /** What a row is called, before its number. */
  row: string
  fields: readonly Field[]
  most: number
  /** Rows that are there whatever is typed, each with its own heading. */
  fixed?: readonly string[]
}

export interface FormShape {
  fields: readonly Field[]
  groups: readonly RowGroup[]
}

export type Typed = Readonly<Record<string, string>>
export interface FieldError {
  field: string
  message: string
}

/** The highest row of a group that was on the page; absurd numbers are not rows. */
export function rowsTyped({ fields, fixed }: RowGroup, typed: Typed): number {
  if (fixed) return fixed.length
  const names = new Set(fields.map(({ name }) => name))
  const numbers = Object.keys(typed).map(key => {
    const [, name = '', row = '0'] = /^(.+)-([1-9]\d?)$/.exec(key) ?? []
    return names.has(name) ? Number(row) : 0
  })
  return Math.max(0, ...numbers)
}

export const headingOf = ({ fixed, row }: RowGroup, number: number): string =>
  fixed?.[number - 1] ?? `${row} ${number}`

/** The same without the rows left empty, numbered again: what is read, shown and complained about is one thing. */
export function compact({ groups }: FormShape, typed: Typed): Typed {
  const made: Record<string, string> = { ...typed }
  for (const group of groups.filter(({ fixed }) => !fixed)) {
    const rows = Array.from({ length: rowsTyped(group, typed) }, (_, index) => index + 1)
    const kept = rows.filter(row => isSaid(group, typed, row))
    for (const { name } of group.fields) {
      for (const row of rows) delete made[`${name}-${row}`]
      kept.forEach((row, index) => {
        made[`${name}-${index + 1}`] = typed[`${name}-${row}`] ?? ''
      })
    }
  }
  return made
}

/** Whether anything was written in a row; a choice alone says nothing. */
export const isSaid = ({ fields }: RowGroup, typed: Typed, row: number): boolean =>
  fields.some(({ name, kind }) => kind !== 'choice' && (typed[`${name}-${row}`] ?? '').trim() !== '')

type Content = Record<string, unknown>

/** A content as its form shows it. */
export function typedOf(shape: FormShape, content: object | null): Typed {
  if (content === null) return {}
  const values = content as Content
  return Object.assign(
    fieldsTyped(shape.fields, values),
    ...shape.groups.flatMap(group =>
      ((values[group.key] ?? []) as Content[]).map((row, index) =>
        fieldsTyped(group.fields, row, `-${index + 1}`),
      ),
    ),
  )
}

const fieldsTyped = (fields: readonly Field[], values: Content, suffix = ''): Record<string, string> =>
  Object.fromEntries(fields.map(({ name, key }) => [name + suffix, String(values[key] ?? '')]))

export interface Difference {
  label: string
  theirs: string
  mine: string
}

/** What two versions of one form do not say alike, in the words of its fields. */
export function differences(shape: FormShape, theirs: Typed, mine: Typed): Difference[] {
  const all = [
    ...shape.fields.map(field => ({ field, name: field.name, label: field.label })),
    ...shape.groups.flatMap(group =>
      Array.from(
        { length: Math.max(rowsTyped(group, theirs), rowsTyped(group, mine)) },
        (_, index) => index + 1,
      ).flatMap(row =>
        group.fields.map(field => ({
          field,
          name: `${field.name}-${row}`,
          label: `${headingOf(group, row)} : ${field.label}`,
        })),
      ),
    ),
  ]
  return all
    .map(({ field, name, label }) => ({
      label,
      theirs: shownOf(field, theirs[name] ?? ''),
      mine: shownOf(field, mine[name] ?? ''),
    }))
    .filter(({ theirs, mine }) => theirs !== mine)
}

const shownOf = ({ options }: Field, typed: string): string =>
  options?.find(({ value }) => value === typed)?.label ?? typed.trim()
