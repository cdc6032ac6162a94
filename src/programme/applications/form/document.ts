import { z } from 'zod'
import { DEFAULT_FORM, type Field, STEPS, type Step } from '../form.ts'

/** Formulaire d'un appel : its steps and its questions, as one document; a question once asked never leaves it. */
export interface FormDocument {
  steps: readonly Step[]
  fields: readonly Field[]
}

export const DEFAULT_DOCUMENT: FormDocument = { steps: STEPS, fields: DEFAULT_FORM }

const ID = z.string().regex(/^[a-z0-9_-]{1,40}$/)
const COUNT = z.number().int().positive()

const FIELD = z.object({
  id: ID,
  step: ID,
  label: z.string(),
  reader: z.string().exactOptional(),
  hint: z.string().exactOptional(),
  example: z.string().exactOptional(),
  kind: z.enum(['line', 'text', 'number', 'date', 'choice', 'one', 'several', 'files']),
  limit: COUNT,
  length: z
    .object({ unit: z.enum(['lines', 'words', 'characters']), most: COUNT, enforced: z.boolean() })
    .exactOptional(),
  required: z.boolean().exactOptional(),
  private: z.boolean().exactOptional(),
  rows: COUNT.exactOptional(),
  choices: z.array(z.string()).exactOptional(),
  when: z.object({ field: ID, is: z.string() }).exactOptional(),
  min: z.number().exactOptional(),
  max: z.number().exactOptional(),
  most: COUNT.exactOptional(),
  removed: z.boolean().exactOptional(),
})
const STEP = z.object({ id: ID, title: z.string() })

/**
 * The document of a row; a row kept before steps could be chosen has those of the first form.
 * @throws when the row is not a form
 */
export function readDocument({ steps, fields }: { steps: unknown; fields: unknown }): FormDocument {
  const read = z.array(z.looseObject(FIELD.shape)).parse(fields) as Field[]
  const document = { steps: steps === null ? STEPS : z.array(STEP).parse(steps), fields: read }
  const asked = inOrder(document)
  return { ...document, fields: [...asked, ...read.filter(field => !asked.includes(field))] }
}

/** The questions asked, as agents meet them: step after step. */
export const inOrder = ({ steps, fields }: FormDocument): Field[] =>
  steps.flatMap(({ id }) => fields.filter(field => field.step === id && !field.removed))

export const sameDocument = (one: FormDocument, other: FormDocument): boolean => textOf(one) === textOf(other)

// Databases order the keys of an object as they like.
const textOf = ({ steps, fields }: FormDocument): string =>
  JSON.stringify([steps.map(({ id, title }) => [id, title]), fields.map(field => sortedEntries(field))])

const sortedEntries = (value: object): unknown[] =>
  Object.entries(value)
    .filter(([, each]) => each !== undefined && each !== false)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, each]) => [key, isPlain(each) ? sortedEntries(each) : each])

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const sameField = (one: Field | undefined, other: Field | undefined): boolean =>
  JSON.stringify(one && sortedEntries(one)) === JSON.stringify(other && sortedEntries(other))
