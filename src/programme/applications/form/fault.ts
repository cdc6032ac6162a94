import { DEFAULT_FORM, type Field } from '../form.ts'
import { type FormDocument, inOrder } from './document.ts'
import { ALWAYS_PRIVATE, PROTECTED } from './protected.ts'

/** Défaut d'un formulaire : why a form cannot be kept as it is, with the questions it is about. */
export const MOST_FIELDS = 60
export const MOST_STEPS = 12

export type FormFault =
  | 'too-many-questions'
  | 'too-many-steps'
  | 'no-step'
  | 'protected'
  | 'always-private'
  | 'step-not-empty'
  | 'condition-later'
  | 'condition-gone'
  | 'condition-choice-gone'

export interface Faulty {
  reason: FormFault
  /** Labels: the question, and the one it depends on. */
  about: string
  other: string
}

const faulty = (reason: FormFault, about = '', other = ''): Faulty => ({ reason, about, other })

export function faultOf(document: FormDocument): Faulty | null {
  const { steps, fields } = document
  const active = fields.filter(({ removed }) => !removed)
  const ids = new Set(steps.map(({ id }) => id))
  if (steps.length === 0) return faulty('no-step')
  if (steps.length > MOST_STEPS) return faulty('too-many-steps')
  if (active.length > MOST_FIELDS) return faulty('too-many-questions')
  const astray = active.find(({ step }) => !ids.has(step))
  if (astray) return faulty('step-not-empty', astray.label)
  for (const id of PROTECTED.keys()) {
    const field = active.find(each => each.id === id)
    if (!field?.required || field.private || field.when)
      return faulty('protected', (field ?? usual(id)).label)
  }
  const shown = active.find(({ id, private: hidden }) => ALWAYS_PRIVATE.has(id) && !hidden)
  if (shown) return faulty('always-private', shown.label)
  const ordered = inOrder(document)
  return ordered.map((field, at) => conditionFault(field, at, ordered)).find(fault => fault !== null) ?? null
}

const usual = (id: string) => DEFAULT_FORM.find(field => field.id === id) ?? { label: id }

function conditionFault({ label, when }: Field, at: number, ordered: readonly Field[]): Faulty | null {
  if (!when) return null
  const before = ordered.findIndex(({ id }) => id === when.field)
  const awaited = ordered[before]
  if (!awaited) return faulty('condition-gone', label)
  if (before >= at) return faulty('condition-later', label, awaited.label)
  return valuesOpening(awaited).includes(when.is)
    ? null
    : faulty('condition-choice-gone', label, awaited.label)
}

/** The answers others may wait for. */
export function valuesOpening({ kind, choices = [] }: Field): readonly string[] {
  if (kind === 'choice') return ['oui', 'non']
  return kind === 'one' || kind === 'several' ? choices : []
}
