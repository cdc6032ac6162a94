import { askedFields } from './form/conditions.ts'
import { type Problem, problemOf } from './form/problem.ts'
import type { Field, StepId } from './form.ts'
import { MOST_KEPT } from './form.ts'
import type { LastWriting } from './saved-by.ts'

export { lengthOf } from './form/length.ts'

/** Réponses : texts kept as typed, byte for byte, newlines as LF; counted in Unicode code points. */
export interface AnswerProblem extends Problem {
  field: string
  step: StepId
}

/** What must be mended before sending, of the questions that are asked. */
export function problemsOf(form: readonly Field[], answers: ReadonlyMap<string, string>): AnswerProblem[] {
  return askedFields(form, answers).flatMap((field): AnswerProblem[] => {
    const problem = problemOf(field, answers.get(field.id) ?? '')
    return problem ? [{ field: field.id, step: field.step, ...problem }] : []
  })
}

// What no keyboard types and no screen shows; tabs and newlines are text.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

export const withoutInvisible = (text: string): string =>
  text.replace(INVISIBLE, '').replace(LONE_SURROGATE, '')

export type KeepRefusal = 'invisible' | 'too-much'

/** Why a typed text cannot even be kept as a draft, or null. */
export function keepRefusalOf(text: string): KeepRefusal | null {
  if (withoutInvisible(text) !== text) return 'invisible'
  return text.length > MOST_KEPT ? 'too-much' : null
}

export interface Answer {
  value: string
  version: number
  /** Who wrote it last, where it was asked for. */
  last?: LastWriting
}

export interface TypedAnswer {
  field: string
  value: string
  /** The version this text was typed over; 0 when there was none. */
  base: number
  /** Left as the page showed it: never written, never a clash. */
  untouched?: boolean
}

/** A text left untouched here and changed elsewhere meanwhile: the page can show it. */
export interface Newer extends Answer {
  field: string
}

export interface Clash {
  field: string
  typed: string
  kept: string
  version: number
  last?: LastWriting
}

/** Sorts what was typed into what can be written and what someone else changed meanwhile. */
export function mergeAnswers(
  typed: readonly TypedAnswer[],
  kept: ReadonlyMap<string, Answer>,
): { write: TypedAnswer[]; clashes: Clash[]; newer: Newer[] } {
  const write: TypedAnswer[] = []
  const clashes: Clash[] = []
  const newer: Newer[] = []
  for (const answer of typed) {
    const { value, version, last }: Answer = kept.get(answer.field) ?? { value: '', version: 0 }
    if (answer.value === value) continue
    if (answer.untouched) newer.push({ field: answer.field, value, version })
    else if (answer.base === version) write.push(answer)
    else
      clashes.push({
        field: answer.field,
        typed: answer.value,
        kept: value,
        version,
        ...(last ? { last } : {}),
      })
  }
  return { write, clashes, newer }
}
