import type { Guide } from '../guide.ts'

/** Champ : one question of an organiser's form, and how its answer goes in and out of the guide. */
export type Kind = 'line' | 'text' | 'number' | 'date' | 'email' | 'choice' | 'domains' | 'link'

export interface Field {
  name: string
  label: string
  hint?: string
  kind: Kind
  /** Most characters for texts, bounds for numbers. */
  limit?: number
  min?: number
  max?: number
  options?: readonly { value: string; label: string; hint?: string }[]
  /** Fields of one unit are chosen together when two people changed it: the rows of a list. */
  unit?: string
  /** The heading it stands under, in a long form. */
  group?: string
  get(guide: Guide): string
  /** `value` has been read and cleaned for the kind. */
  set(guide: Guide, value: string): Guide
}

/** What was typed, by field name; an absent field was not on the page and keeps its value. */
export type Typed = Readonly<Record<string, string>>

export interface FieldError {
  field: string
  message: string
}

/** A page of the guide as a form: its fields depend on the rows to show. */
export interface PartForm {
  /** `rows`: how many rows a list shows; ignored by parts without one. */
  fields(guide: Guide, rows: number): Field[]
  /** For lists: how many rows what was typed holds, and how many the guide has. */
  list?: {
    unit: string
    label: string
    most: number
    rowsTyped(typed: Typed): number
    rowsKept(guide: Guide): number
    /** Removes the rows left empty. */
    compact(guide: Guide): Guide
    /** Empties the list, before rows are set one by one. */
    clear(guide: Guide): Guide
  }
}

const unit = (field: Field) => field.unit ?? field.name
export const unitOf = unit
