import { createHash } from 'node:crypto'
import { lengthOf, withoutInvisible } from '../applications/answers.ts'
import { isScore, type ReviewCriterion, type Scores, totalOf } from './review.ts'

/** Grille d'évaluation : a review as typed, field by field, and how two tabs merge. */
export type ReviewFields = Record<string, string>

export interface ReviewContent {
  scores: Scores
  comments: Record<string, string>
  comment: string
  sentence: string
}

export const EMPTY_REVIEW: ReviewContent = { scores: {}, comments: {}, comment: '', sentence: '' }

export const COMMENT = 'commentaire'
export const SENTENCE = 'transmettre'
export const scoreField = (criterion: string) => `note.${criterion}`
export const remarkField = (criterion: string) => `remarque.${criterion}`

export const LIMITS = { remark: 2000, comment: 4000, sentence: 1000 } as const

export const fieldNames = (criteria: readonly ReviewCriterion[]): string[] => [
  ...criteria.flatMap(({ id }) => [scoreField(id), remarkField(id)]),
  COMMENT,
  SENTENCE,
]

/** A saved review as its form shows it. */
export function fieldsOf(content: ReviewContent, criteria: readonly ReviewCriterion[]): ReviewFields {
  const ofCriteria = criteria.flatMap(({ id }): [string, string][] => [
    [scoreField(id), String(content.scores[id] ?? '')],
    [remarkField(id), content.comments[id] ?? ''],
  ])
  return Object.fromEntries([...ofCriteria, [COMMENT, content.comment], [SENTENCE, content.sentence]])
}

export interface FieldError {
  field: string
  message: string
}

const digits = (count: number) => new Intl.NumberFormat('fr-FR').format(count)
const named = (name: string) => `« ${name} »`

/** What cannot be kept even as a draft: a score that is not one of the six, a doubled one, a text too long. */
export function unkeepable(
  fields: ReviewFields,
  criteria: readonly ReviewCriterion[],
  doubled: (field: string) => boolean,
): FieldError[] {
  const tooLong = (field: string, limit: number, what: string): FieldError[] =>
    lengthOf(fields[field] ?? '') > limit
      ? [{ field, message: `${what} tient en ${digits(limit)} signes au plus.` }]
      : []
  return [
    ...criteria.flatMap(({ id, name }) => {
      const field = scoreField(id)
      const typed = fields[field] ?? ''
      const wrong = doubled(field) || !(typed === '' || (/^\d$/.test(typed) && isScore(Number(typed))))
      return [
        ...(wrong ? [{ field, message: `Choisissez une note de 1 à 6 pour ${named(name)}.` }] : []),
        ...tooLong(remarkField(id), LIMITS.remark, `Votre remarque sur ${named(name)}`),
      ]
    }),
    ...tooLong(COMMENT, LIMITS.comment, 'Votre commentaire'),
    ...tooLong(SENTENCE, LIMITS.sentence, 'La phrase pour l’agent'),
  ]
}

/** What a review lacks before it can be submitted. */
export function missingOf(content: ReviewContent, criteria: readonly ReviewCriterion[]): FieldError[] {
  return [
    ...criteria
      .filter(({ id }) => content.scores[id] === undefined)
      .map(({ id, name }) => ({ field: scoreField(id), message: `Il manque une note à ${named(name)}.` })),
    ...(content.sentence.trim() === ''
      ? [{ field: SENTENCE, message: 'Écrivez la phrase pour l’agent : sa réponse s’appuie dessus.' }]
      : []),
  ]
}

/** Typed fields that can be kept, as a review. */
export function contentOf(fields: ReviewFields, criteria: readonly ReviewCriterion[]): ReviewContent {
  const scores: Scores = {}
  const comments: Record<string, string> = {}
  for (const { id } of criteria) {
    const score = fields[scoreField(id)] ?? ''
    if (score !== '') scores[id] = Number(score)
    const remark = fields[remarkField(id)] ?? ''
    if (remark !== '') comments[id] = remark
  }
  return { scores, comments, comment: fields[COMMENT] ?? '', sentence: fields[SENTENCE] ?? '' }
}

export const totalOfContent = ({ scores }: ReviewContent, criteria: readonly ReviewCriterion[]) =>
  totalOf(scores, criteria)

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
