import type { Answer } from '../applications/answers.ts'
import type { ApplicationStatus } from '../applications/application.ts'
import type { Field } from '../applications/form.ts'
import type { Written } from './answer.ts'
import { LESSONS } from './lessons.ts'

/** Report : the answers to the exercises proposed for each question of a draft, once; nothing is overwritten. */
export interface CarryLine {
  field: Field
  /** What the exercises say for this question and was not carried yet. */
  text: string
  /** What the draft says already, with its version; '' and 0 when it says nothing. */
  kept: Answer
  lessons: Pick<Written, 'lesson' | 'version'>[]
}

export interface CarryPlan {
  lines: CarryLine[]
  /** Questions whose exercises were carried already, and have not changed since. */
  carried: Field[]
}

/** What becomes of a line: written where there was nothing, added after what was there, or left. */
export const CHOICES = ['write', 'append', 'leave'] as const
export type Choice = (typeof CHOICES)[number]
export const isChoice = (text: string): text is Choice => (CHOICES as readonly string[]).includes(text)

/** @param carried the version carried of each lesson into this draft */
export function planCarry(
  form: readonly Field[],
  answers: ReadonlyMap<string, Answer>,
  written: ReadonlyMap<string, Written>,
  carried: ReadonlyMap<string, number>,
): CarryPlan {
  const plan: CarryPlan = { lines: [], carried: [] }
  for (const field of form.filter(({ removed }) => !removed)) {
    const said = LESSONS.filter(({ exercise }) => exercise.field === field.id)
      .flatMap(({ slug }) => written.get(slug) ?? [])
      .filter(({ value }) => value.trim() !== '')
    const fresh = said.filter(({ lesson, version }) => carried.get(lesson) !== version)
    const kept = answers.get(field.id) ?? { value: '', version: 0 }
    if (fresh.length > 0) {
      const text = fresh.map(({ value }) => value.trim()).join(field.kind === 'line' ? ' ' : '\n\n')
      const lessons = fresh.map(({ lesson, version }) => ({ lesson, version }))
      plan.lines.push({ field, text, kept, lessons })
    } else if (said.length > 0) plan.carried.push(field)
  }
  return plan
}

export const isFree = ({ kept }: Pick<CarryLine, 'kept'>): boolean => kept.value.trim() === ''

/** The text a line will have, or null when it is left as it is. What was written is never replaced. */
export function carriedText(line: CarryLine, choice: Choice): string | null {
  if (choice === 'leave') return null
  if (isFree(line)) return line.text
  if (choice === 'write') return null
  return line.kept.value + (line.field.kind === 'line' ? ' ' : '\n\n') + line.text
}

/** What was never sent, or whose address is still to be proved: what was received is corrected in its own pages. */
export const isDraft = (status: ApplicationStatus): boolean => status === 'draft' || status === 'awaiting'
