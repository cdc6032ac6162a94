import { lengthOf } from '../applications/answers.ts'
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

const whole = new Intl.NumberFormat('fr-FR')
const digits = (count: number) => whole.format(count)
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
