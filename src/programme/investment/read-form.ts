import { isCivilDate } from '../../platform/dates.ts'
import { cleanDate, cleanLine, cleanNumber, cleanText } from '../calls/fields/clean.ts'
import { digits } from '../calls/quantities.ts'
import {
  type Field,
  type FieldError,
  type FormShape,
  headingOf,
  isSaid,
  type RowGroup,
  rowsTyped,
  type Typed,
} from './fields.ts'

/** Lecture d'un formulaire : from what is typed to a content, or the sentences that say what is wrong. */
export type ReadForm = { values: Record<string, unknown>; errors: FieldError[] }
type Read = { value: string | number | null } | { problem: string }

const LONGEST_LINE = 300
export const LONGEST_TEXT = 5_000
const MOST_EUROS = 100_000_000
const MOST_DAYS = 10_000

/** Incomplete is accepted: a draft is kept as it is; what is wrong in itself is not. */
export function readForm(shape: FormShape, typed: Typed): ReadForm {
  const plain = readFields(shape.fields, typed)
  const values: Record<string, unknown> = { ...plain.values }
  const errors = [...plain.errors]
  for (const group of shape.groups) {
    const read = readRows(group, typed)
    values[group.key] = read.rows
    errors.push(...read.errors)
  }
  return { values, errors }
}

function readRows(group: RowGroup, typed: Typed) {
  const rows: Record<string, unknown>[] = []
  const errors: FieldError[] = []
  for (let row = 1; row <= rowsTyped(group, typed); row++) {
    const read = readFields(group.fields, typed, `-${row}`, `${headingOf(group, row)}, `)
    errors.push(...read.errors)
    const said = isSaid(group, typed, row)
    if (group.fixed || said) rows.push(read.values)
  }
  const [first] = group.fields
  if (rows.length > group.most && first)
    errors.push({ field: `${first.name}-1`, message: `${group.title} : ${group.most} lignes au plus.` })
  return { rows, errors }
}

function readFields(fields: readonly Field[], typed: Typed, suffix = '', before = '') {
  const values: Record<string, unknown> = {}
  const errors: FieldError[] = []
  for (const field of fields) {
    const name = field.name + suffix
    const read = readField(field, typed[name] ?? '')
    if ('value' in read) values[field.key] = read.value
    else errors.push({ field: name, message: `${before}${field.label} : ${read.problem}` })
  }
  return { values, errors }
}

function readField({ kind, options = [] }: Field, typed: string): Read {
  switch (kind) {
    case 'line':
      return readText(cleanLine(typed), LONGEST_LINE)
    case 'text':
      return readText(cleanText(typed).trim(), LONGEST_TEXT)
    case 'date':
      return readDay(cleanDate(typed))
    case 'euros':
      return readNumber(cleanNumber(typed.replace('€', '')), MOST_EUROS)
    case 'days':
      return readNumber(cleanNumber(typed), MOST_DAYS)
    case 'choice':
      return typed === '' || options.some(({ value }) => value === typed)
        ? { value: typed }
        : { problem: 'choisissez une des réponses proposées.' }
  }
}

const readText = (value: string, most: number): Read =>
  value.length > most
    ? { problem: `ce texte compte ${digits(value.length)} signes. La limite est de ${digits(most)}.` }
    : { value }

function readNumber(value: string, most: number): Read {
  if (value === '') return { value: null }
  return /^\d{1,12}$/.test(value) && Number(value) <= most
    ? { value: Number(value) }
    : { problem: `écrivez un nombre entier, entre 0 et ${digits(most)}.` }
}

/** A day that exists, between 2020 and 2099. */
export function readDay(value: string): { value: string } | { problem: string } {
  if (value === '') return { value }
  if (!isCivilDate(value)) return { problem: "cette date n'existe pas. Exemple : 03/11/2026." }
  return value < '2020-01-01' || value > '2099-12-31'
    ? { problem: "l'année doit être comprise entre 2020 et 2099." }
    : { value }
}
