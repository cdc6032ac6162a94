import type { GuideContent } from '../guide.ts'
import { type GuideField, problemOf } from './field.ts'
import { fieldsOf, type Part } from './parts.ts'
import { withoutBlankRows } from './rows.ts'

/** Enregistrer une partie : what was typed, over what it was typed from, beside what is kept now. */
export interface PartEdit {
  part: Part
  typed: Record<string, string>
  /** The version the form was filled from. */
  base: GuideContent
  /** The version kept now. */
  current: GuideContent
  /** Fields decided on the page of two versions, and the version that page showed. */
  decided?: { fields: ReadonlySet<string>; seen: GuideContent }
}

export interface Conflict {
  field: GuideField
  typed: string
  current: string
}

export type Merged =
  | { kind: 'saved'; content: GuideContent }
  | { kind: 'problems'; problems: { field: string; message: string }[] }
  | { kind: 'conflicts'; conflicts: Conflict[] }

/**
 * Merges field by field: only what this person changed is written; a field that both changed, differently,
 * is a conflict for them to decide, and nothing is written meanwhile.
 */
export function mergePart({ part, typed, base, current, decided }: PartEdit): Merged {
  const fields = fieldsOf(part, longest(part, base, current))
  const problems = fields.flatMap(field => {
    const message = problemOf(field, typed[field.name] ?? '')
    return message === null ? [] : [{ field: field.name, message }]
  })
  if (problems.length > 0) return { kind: 'problems', problems }
  const conflicts: Conflict[] = []
  let content = current
  for (const field of fields) {
    const from = decided?.fields.has(field.name) ? decided.seen : base
    const [mine, before, now] = [typed[field.name] ?? field.read(from), field.read(from), field.read(current)]
    if (mine === before || mine === now) continue
    if (now === before) content = field.write(content, mine)
    else conflicts.push({ field, typed: mine, current: now })
  }
  return conflicts.length > 0
    ? { kind: 'conflicts', conflicts }
    : { kind: 'saved', content: withoutBlankRows(content) }
}

const longest = (part: Part, a: GuideContent, b: GuideContent) =>
  fieldsOf(part, a).length >= fieldsOf(part, b).length ? a : b
