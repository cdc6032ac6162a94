import type { Field, Step } from '../form.ts'
import { DEFAULT_DOCUMENT, type FormDocument } from './document.ts'

/** Actes sur un formulaire : one change at a time; null when there is nothing to change. */
export const FIELD_ACTS = ['monter', 'descendre', 'retirer', 'remettre'] as const
export const STEP_ACTS = ['etape-monter', 'etape-descendre', 'etape-supprimer'] as const
export type FieldActKind = (typeof FIELD_ACTS)[number]
export type StepActKind = (typeof STEP_ACTS)[number]

export type FormAct =
  | { kind: FieldActKind | StepActKind; id: string }
  | { kind: 'etape-ajouter'; title: string }
  | { kind: 'etape-renommer'; id: string; title: string }
  | { kind: 'question'; field: Field }
  /** Its identifier is given when it is kept. */
  | { kind: 'question-ajouter'; field: Field }
  | { kind: 'defaut' }

/** @param asked questions already asked of someone: taken off, they stay in the document */
export function changed(
  document: FormDocument,
  act: FormAct,
  asked: ReadonlySet<string>,
): FormDocument | null {
  const { steps, fields } = document
  switch (act.kind) {
    case 'monter':
      return withFields(document, moved(fields, act.id, -1))
    case 'descendre':
      return withFields(document, moved(fields, act.id, 1))
    case 'retirer':
      return withFields(document, takenOff(fields, act.id, asked))
    case 'remettre':
      return withFields(document, putBack(document, act.id))
    case 'question':
      return withFields(document, withField(fields, act.field))
    case 'question-ajouter':
      return withFields(document, [...fields, { ...act.field, id: freeId('q', fields) }])
    case 'etape-monter':
      return withSteps(document, swapped(steps, stepAt(steps, act.id), -1))
    case 'etape-descendre':
      return withSteps(document, swapped(steps, stepAt(steps, act.id), 1))
    case 'etape-supprimer':
      return withSteps(document, steps.length === 1 ? null : steps.filter(({ id }) => id !== act.id))
    case 'etape-renommer':
      return withSteps(document, renamed(steps, act))
    case 'etape-ajouter':
      return withSteps(document, [...steps, { id: freeId('etape', steps), title: act.title }])
    case 'defaut':
      return backToDefault(document, asked)
  }
}

const withFields = (document: FormDocument, fields: readonly Field[] | null) =>
  fields && { ...document, fields }
const withSteps = (document: FormDocument, steps: readonly Step[] | null) => steps && { ...document, steps }
const stepAt = (steps: readonly Step[], id: string) => steps.findIndex(step => step.id === id)

function swapped<T>(list: readonly T[], at: number, by: number): T[] | null {
  const [one, other] = [list[at], list[at + by]]
  if (at < 0 || one === undefined || other === undefined) return null
  return list.map((each, index) => (index === at ? other : index === at + by ? one : each))
}

const renamed = (steps: readonly Step[], { id, title }: Step) =>
  stepAt(steps, id) < 0 ? null : steps.map(step => (step.id === id ? { ...step, title } : step))

/** Past its neighbour of the same step, whatever lies between them. */
function moved(fields: readonly Field[], id: string, by: 1 | -1): Field[] | null {
  const field = fields.find(each => each.id === id && !each.removed)
  const step = fields.filter(each => each.step === field?.step && !each.removed)
  const other = field && step[step.indexOf(field) + by]
  if (!field || !other) return null
  return fields.map(each => (each === field ? other : each === other ? field : each))
}

function takenOff(fields: readonly Field[], id: string, asked: ReadonlySet<string>): Field[] | null {
  if (!fields.some(each => each.id === id && !each.removed)) return null
  if (!asked.has(id)) return fields.filter(each => each.id !== id)
  return fields.map(each => (each.id === id ? { ...each, removed: true } : each))
}

/** Back at the end of its step, or of the last one when its own is gone; without a condition that no longer holds. */
function putBack({ steps, fields }: FormDocument, id: string): Field[] | null {
  const field = fields.find(each => each.id === id && each.removed)
  if (!field) return null
  const { removed: _, when: __, ...kept } = field
  const step = stepAt(steps, field.step) < 0 ? (steps.at(-1)?.id ?? field.step) : field.step
  return [...fields.filter(each => each !== field), { ...kept, step }]
}

/** In its place, or at the end of the step it goes to. */
function withField(fields: readonly Field[], field: Field): Field[] {
  const known = fields.find(({ id }) => id === field.id)
  if (known?.step === field.step) return fields.map(each => (each === known ? field : each))
  return [...fields.filter(each => each !== known), field]
}

function backToDefault({ fields }: FormDocument, asked: ReadonlySet<string>): FormDocument {
  const own = fields.filter(({ id }) => !DEFAULT_DOCUMENT.fields.some(each => each.id === id))
  const kept = own.filter(({ id }) => asked.has(id)).map(field => ({ ...field, removed: true }))
  // Who answered was told that jurors would never read it.
  const hidden = new Set(fields.filter(field => field.private && asked.has(field.id)).map(({ id }) => id))
  const usual = DEFAULT_DOCUMENT.fields.map(field =>
    hidden.has(field.id) ? { ...field, private: true } : field,
  )
  return { steps: DEFAULT_DOCUMENT.steps, fields: [...usual, ...kept] }
}

/** « q-3 », « etape-2 »: never one that was used before in this document. */
export function freeId(prefix: 'q' | 'etape', known: readonly { id: string }[]): string {
  const used = known.map(({ id }) => Number(new RegExp(`^${prefix}-(\\d{1,6})$`).exec(id)?.[1] ?? 0))
  return `${prefix}-${Math.max(0, ...used) + 1}`
}
