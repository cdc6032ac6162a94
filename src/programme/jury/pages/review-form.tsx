import { Details, Form, Hidden, Scale, T, TextArea } from '../../../design/index.ts'
import { HIGHEST, LOWEST, type ReviewCriterion } from '../review.ts'
import {
  COMMENT,
  type FieldError,
  LIMITS,
  type ReviewFields,
  remarkField,
  SENTENCE,
  scoreField,
} from '../review-form.ts'
import { gridMark } from '../review-merge.ts'
import { FATE, NOT_SUBMITTED } from '../wording.ts'

export const ENDS = { low: 'très faible', high: 'excellent' } as const

export interface ReviewFormProps {
  id: string
  criteria: readonly ReviewCriterion[]
  fields: ReviewFields
  marks: Readonly<Record<string, string>>
  errors: FieldError[]
  submitted: boolean
}

/** The review of a candidature; a draft saves itself on pauses, what was submitted changes only by a click. */
export function ReviewForm({ id, criteria, fields, marks, errors, submitted }: ReviewFormProps) {
  const value = (field: string) => fields[field] ?? ''
  const error = (field: string) => errors.find(each => each.field === field)?.message
  return (
    <Form
      action={`/evaluations/${id}`}
      submit={submitted ? 'Remettre la nouvelle version' : 'Remettre mon évaluation'}
      autosave={submitted ? undefined : NOT_SUBMITTED}
      {...(submitted ? {} : { secondary: { label: 'Enregistrer le brouillon', name: 'brouillon' } })}
    >
      <Hidden name="grille" value={gridMark(criteria)} />
      {Object.entries(marks).map(([field, mark]) => (
        <Hidden name={`v.${field}`} value={mark} />
      ))}
      <p>
        <T>{FATE.scores}</T>
      </p>
      {criteria.map(({ id: criterion, name, description, weight }) => {
        const remark = remarkField(criterion)
        return (
          <>
            <Scale
              name={scoreField(criterion)}
              legend={`${name} (${weight}\u00a0%)`}
              hint={description}
              error={error(scoreField(criterion))}
              value={value(scoreField(criterion))}
              from={LOWEST}
              to={HIGHEST}
              {...ENDS}
            />
            <Details
              summary="Ajouter une remarque"
              open={value(remark) !== '' || error(remark) !== undefined}
            >
              <TextArea
                name={remark}
                label={`Remarque : ${name}`}
                optional
                rows={3}
                limit={LIMITS.remark}
                value={value(remark)}
                error={error(remark)}
              />
            </Details>
          </>
        )
      })}
      <TextArea
        name={COMMENT}
        label="Commentaire d’ensemble"
        hint={FATE.comment}
        optional
        rows={4}
        limit={LIMITS.comment}
        value={value(COMMENT)}
        error={error(COMMENT)}
      />
      <TextArea
        name={SENTENCE}
        label="Phrase pour l’agent"
        hint={FATE.sentence}
        required
        rows={3}
        limit={LIMITS.sentence}
        value={value(SENTENCE)}
        error={error(SENTENCE)}
      />
    </Form>
  )
}
