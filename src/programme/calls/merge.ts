import { unitOf } from './fields/field.ts'
import { type FieldError, formOfPart, type Typed } from './fields/index.ts'
import type { Guide } from './guide.ts'
import { applyTyped, fieldsOf, valuesOf } from './part-values.ts'
import type { PartId } from './parts.ts'

/**
 * Modifications croisées : two people changed the same part. What only one of them changed is kept;
 * what both changed differently is shown in both versions and chosen, never overwritten in silence.
 */
export type Choice = 'theirs' | 'mine'
export type Choices = Readonly<Record<string, Choice>>

/** What both changed: a field, or the rows of a list as a whole. */
export interface Conflict {
  unit: string
  label: string
  differences: { label: string; theirs: string; mine: string }[]
}

export interface Versions {
  /** What the form was filled from; undefined when it is not known. */
  base: Guide | undefined
  /** What is saved now. */
  theirs: Guide
  typed: Typed
  choices?: Choices
}

export type Merged =
  | { kind: 'merged'; guide: Guide; changed: boolean }
  | { kind: 'conflicts'; conflicts: Conflict[] }
  | { kind: 'errors'; errors: FieldError[] }

export function mergePart(part: PartId, { base, theirs, typed, choices = {} }: Versions): Merged {
  const applied = applyTyped(part, base ?? theirs, typed)
  if (!applied.ok) return { kind: 'errors', errors: applied.errors }
  const mine = applied.guide
  const conflicts: Conflict[] = []
  let guide = theirs
  for (const unit of unitsOf(part, theirs)) {
    const [b, t, m] = [base, theirs, mine].map(side => side && serialised(part, side, unit))
    const chosen = m === t || m === b ? 'theirs' : t === b ? 'mine' : choices[unit]
    if (chosen === 'mine') guide = takeUnit(part, guide, mine, unit)
    else if (chosen === undefined) conflicts.push(conflictOf(part, unit, theirs, mine))
  }
  return conflicts.length > 0
    ? { kind: 'conflicts', conflicts }
    : { kind: 'merged', guide, changed: guide !== theirs }
}

function unitsOf(part: PartId, guide: Guide): string[] {
  const { list } = formOfPart(part)
  return list ? [list.unit] : fieldsOf(part, guide).map(unitOf)
}

const valuesIn = (part: PartId, guide: Guide, unit: string): Typed => {
  const inUnit = fieldsOf(part, guide).filter(field => unitOf(field) === unit)
  return Object.fromEntries(inUnit.map(field => [field.name, field.get(guide)]))
}
const serialised = (part: PartId, guide: Guide, unit: string) => JSON.stringify(valuesIn(part, guide, unit))

function takeUnit(part: PartId, guide: Guide, from: Guide, unit: string): Guide {
  const cleared = formOfPart(part).list?.clear(guide) ?? guide
  return fieldsOf(part, from)
    .filter(field => unitOf(field) === unit)
    .reduce((changed, field) => field.set(changed, field.get(from)), cleared)
}

function conflictOf(part: PartId, unit: string, theirs: Guide, mine: Guide): Conflict {
  const [their, my] = [valuesOf(part, theirs), valuesOf(part, mine)]
  const longest = fieldsOf(part, theirs, my).filter(field => unitOf(field) === unit)
  const differences = longest
    .map(({ name, label }) => ({ label, theirs: their[name] ?? '', mine: my[name] ?? '' }))
    .filter(({ theirs, mine }) => theirs !== mine)
  const label = formOfPart(part).list?.label ?? longest[0]?.label ?? unit
  return { unit, label, differences }
}
