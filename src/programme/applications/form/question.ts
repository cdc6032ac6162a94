import { cleanLine, cleanText } from '../../calls/fields/clean.ts'
import type { Field, FieldKind } from '../form.ts'
import { type FormDocument, inOrder } from './document.ts'
import { valuesOpening } from './fault.ts'
import { CEILING, hasChoices, hasLength } from './kinds.ts'
import { ALWAYS_PRIVATE, isProtected } from './protected.ts'
import { readChoices, readLength, readMost, readRange } from './question-parts.ts'
import { conditionValue, type Typed } from './question-typed.ts'

/** Question écrite par l'organisateur : read from its page, each mistake named beside its field. */
export interface QuestionError {
  field: string
  message: string
}

export interface QuestionRead {
  field: Field
  errors: QuestionError[]
}

/** @param known the question as it is, when it is changed rather than added */
export function readQuestion(
  { id, kind, known }: { id: string; kind: FieldKind; known: Field | undefined },
  typed: Typed,
  document: FormDocument,
): QuestionRead {
  const errors: QuestionError[] = []
  const wrong = (field: string, message: string) => errors.push({ field, message })
  const label = cleanLine(typed['intitule'] ?? '')
  if (label === '') wrong('intitule', 'Écrivez la question.')
  if (label.length > 200) wrong('intitule', 'Une question tient en 200 signes au plus.')
  const step = document.steps.find(each => each.id === typed['etape'])?.id
  if (step === undefined) wrong('etape', 'Choisissez une étape.')
  const short = (name: string, most: number, said: string) => {
    const text = cleanText(typed[name] ?? '').trim()
    if (text.length > most) wrong(name, `${said} tient en ${most} signes au plus.`)
    return text
  }
  const [reader, hint, example] = [
    short('lecteur', 200, 'Ce nom'),
    short('aide', 800, 'L’aide'),
    short('exemple', 800, 'L’exemple'),
  ]
  const when = readCondition(typed['condition'] ?? '', id, document)
  if (when === undefined) wrong('condition', 'Choisissez une condition de la liste.')
  const field: Field = {
    id,
    step: step ?? known?.step ?? '',
    label,
    kind,
    limit: CEILING[kind],
    ...(known?.rows === undefined ? {} : { rows: known.rows }),
    ...(reader && { reader }),
    ...(hint && { hint }),
    ...(example && { example }),
    ...(hasLength({ kind }) ? readLength(kind, typed, wrong) : {}),
    ...(hasChoices({ kind }) ? readChoices(typed, wrong) : {}),
    ...(kind === 'number' ? readRange(typed, wrong) : {}),
    ...(kind === 'files' ? readMost(typed, wrong) : {}),
    ...(typed['obligatoire'] || isProtected({ id }) ? { required: true } : {}),
    ...(typed['privee'] || ALWAYS_PRIVATE.has(id) ? { private: true } : {}),
    ...(when ? { when } : {}),
  }
  return { field, errors }
}

/** Null when the question is always asked; undefined when the condition is none that can be chosen. */
function readCondition(text: string, id: string, document: FormDocument): Field['when'] | null | undefined {
  if (text === '') return null
  return conditionsFor(id, document).find(each => conditionValue(each) === text)
}

/** What a question may wait for: the choices of the others; that it comes later is checked with the whole form. */
export const conditionsFor = (id: string, document: FormDocument): { field: string; is: string }[] =>
  inOrder(document)
    .filter(field => field.id !== id)
    .flatMap(field => valuesOpening(field).map(is => ({ field: field.id, is })))
