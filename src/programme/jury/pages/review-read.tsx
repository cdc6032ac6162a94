import { Badge, Facts, Quoted, Section, T } from '../../../design/index.ts'
import { HIGHEST, type ReviewCriterion } from '../review.ts'
import { COMMENT, type ReviewFields, remarkField, SENTENCE, scoreField } from '../review-form.ts'

/** One's own review when it can no longer be written. */
export function ReviewRead({
  criteria,
  fields,
  submitted,
}: {
  criteria: readonly ReviewCriterion[]
  fields: ReviewFields
  submitted: boolean
}) {
  const text = (field: string) => fields[field] ?? ''
  return (
    <>
      <p>
        {submitted ? (
          <Badge tone="success">remise</Badge>
        ) : (
          <Badge tone="warning">non remise : elle ne compte pas</Badge>
        )}
      </p>
      <ReviewTexts
        rows={criteria.map(({ id, name }) => ({
          name,
          score: text(scoreField(id)),
          remark: text(remarkField(id)),
        }))}
      />
      {text(COMMENT) !== '' && (
        <Section title="Commentaire d’ensemble" level={3}>
          <Quoted text={text(COMMENT)} />
        </Section>
      )}
      {text(SENTENCE) !== '' && (
        <Section title="Phrase pour l’agent" level={3}>
          <Quoted text={text(SENTENCE)} />
        </Section>
      )}
    </>
  )
}

/** Scores by criterion, each with its remark. */
export function ReviewTexts({ rows }: { rows: { name: string; score: string; remark: string }[] }) {
  return (
    <Facts
      items={rows.map(({ name, score, remark }) => ({
        term: name,
        value: (
          <>
            <strong>{score === '' ? '–' : `${score} / ${HIGHEST}`}</strong>
            {remark !== '' && <Quoted text={remark} />}
            {score === '' && <T> sans note</T>}
          </>
        ),
      }))}
    />
  )
}
