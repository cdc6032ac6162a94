import { createHash } from 'node:crypto'
import { withoutInvisible } from '../applications/answers.ts'
import type { ReviewCriterion } from './review.ts'
import type { ReviewFields } from './review-form.ts'

/** Deux fenêtres : how what two tabs say of one évaluation merges. */

/** A short mark of a field's text: what a form was filled from, without carrying it twice. */
export const markOf = (text: string): string =>
  createHash('sha256').update(withoutInvisible(text)).digest('hex').slice(0, 16)

export interface ReviewClash {
  field: string
  typed: string
  kept: string
}

/**
 * Three ways: a field only one tab changed takes that change; one that both changed differently is a clash.
 * @param marks of the texts the form was filled from, by field
 */
export function mergeReview(
  typed: ReviewFields,
  kept: ReviewFields,
  marks: Readonly<Record<string, string>>,
): { merged: ReviewFields; clashes: ReviewClash[] } {
  const merged: ReviewFields = { ...kept }
  const clashes: ReviewClash[] = []
  for (const [field, value] of Object.entries(typed)) {
    const known = kept[field] ?? ''
    const mark = marks[field] || markOf('')
    if (value === known || mark === markOf(value)) continue
    if (mark === markOf(known)) merged[field] = value
    else clashes.push({ field, typed: value, kept: known })
  }
  return { merged, clashes }
}

/** Says whether the criteria are still those the form showed. */
export const gridMark = (criteria: readonly ReviewCriterion[]): string =>
  markOf(
    criteria
      .map(({ id, name, description, weight }) => [id, name, description, weight].join('\t'))
      .join('\n'),
  )

export const sameFields = (a: ReviewFields, b: ReviewFields): boolean =>
  Object.keys({ ...a, ...b }).every(field => (a[field] ?? '') === (b[field] ?? ''))
