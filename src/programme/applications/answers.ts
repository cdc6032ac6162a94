import type { Field, StepId } from './form.ts'
import { MOST_KEPT } from './form.ts'
import type { LastWriting } from './saved-by.ts'

/** Réponses : texts kept as typed, byte for byte, newlines as LF; counted in Unicode code points. */
export interface AnswerProblem {
  field: string
  step: StepId
  reason: 'missing' | 'too-long'
  /** How many characters too many. */
  over: number
}

export const lengthOf = (text: string): number => Array.from(text).length

/** What must be mended before sending. */
export function problemsOf(form: readonly Field[], answers: ReadonlyMap<string, string>): AnswerProblem[] {
  return form.flatMap(({ id, step, limit, required }): AnswerProblem[] => {
    const text = answers.get(id) ?? ''
    if (required && text.trim() === '') return [{ field: id, step, reason: 'missing', over: 0 }]
    const over = lengthOf(text) - limit
    return over > 0 ? [{ field: id, step, reason: 'too-long', over }] : []
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
): { write: TypedAnswer[]; clashes: Clash[] } {
  const write: TypedAnswer[] = []
  const clashes: Clash[] = []
  for (const answer of typed) {
    const { value, version, last }: Answer = kept.get(answer.field) ?? { value: '', version: 0 }
    if (answer.value === value) continue
    if (answer.base === version) write.push(answer)
    else
      clashes.push({
        field: answer.field,
        typed: answer.value,
        kept: value,
        version,
        ...(last ? { last } : {}),
      })
  }
  return { write, clashes }
}
