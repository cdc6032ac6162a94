import { Quoted, Section, T } from '../../../design/index.ts'
import type { ReviewCriterion } from '../review.ts'
import type { ReviewContent } from '../review-form.ts'
import { ReviewTexts } from './review-read.tsx'

export interface Other extends ReviewContent {
  by: string
  background: string
}

/** The other jurors' submitted reviews, when the period allows it. */
export function Others({ others, criteria }: { others: Other[]; criteria: readonly ReviewCriterion[] }) {
  return (
    <Section title="Les autres évaluations">
      {others.length === 0 && (
        <p>
          <T>Aucune autre évaluation n’est remise pour l’instant.</T>
        </p>
      )}
      {others.map(({ by, background, scores, comments, comment, sentence }, index) => (
        <Section title={`Évaluation ${index + 1}`} level={3}>
          <p>
            <bdi>{by}</bdi>
            {background !== '' && (
              <>
                {', '}
                <bdi>{background}</bdi>
              </>
            )}
          </p>
          <ReviewTexts
            rows={criteria.map(({ id, name }) => ({
              name,
              score: String(scores[id] ?? ''),
              remark: comments[id] ?? '',
            }))}
          />
          {comment !== '' && <Quoted text={comment} />}
          {sentence !== '' && <Quoted text={sentence} />}
        </Section>
      ))}
    </Section>
  )
}
