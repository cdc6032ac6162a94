import { Facts, fr, Quoted, Section, T } from '../../../design/index.ts'
import { chanceWords, likelyRanksWords } from '../likelihood-words.ts'
import type { RankedItem } from '../ranking.ts'
import { decimal, placeWords } from '../ranking-wording.ts'
import type { CountedReview } from '../reading.ts'
import type { ReviewCriterion } from '../review.ts'

export interface ReadReviews {
  standing: RankedItem | undefined
  places: number | null
  reviews: CountedReview[]
  criteria: ReviewCriterion[]
}

/** What the jury said of one candidature: the summary, then each evaluation. */
export function ReviewsView({ standing, places, reviews, criteria }: ReadReviews) {
  if (!standing)
    return (
      <Section title="Ce que dit le jury">
        <p>
          <T>Aucune évaluation n'est remise : cette candidature n'a pas de place au classement.</T>
        </p>
      </Section>
    )
  return (
    <Section title="Ce que dit le jury">
      <Facts
        items={[
          {
            term: 'Place au classement',
            value: `${placeWords(standing)}${places === null ? '' : `, pour ${places} places`}`,
          },
          ...(places === null || standing.likely === null
            ? []
            : [
                {
                  term: `Chance d'être parmi les ${places}`,
                  value: `${chanceWords(standing)}, rang probable ${likelyRanksWords(standing)}`,
                },
              ]),
          { term: 'Moyenne', value: `${decimal(standing.mean)} sur 6` },
          { term: 'Écart entre les évaluations', value: decimal(standing.spread) },
        ]}
      />
      {reviews.map((review, index) => (
        <ReviewView number={index + 1} review={review} criteria={criteria} />
      ))}
    </Section>
  )
}

function ReviewView({
  number,
  review,
  criteria,
}: {
  number: number
  review: CountedReview
  criteria: ReviewCriterion[]
}) {
  const { juror, background, total, scores, comments, comment, sentence } = review
  const commented = criteria.filter(({ id }) => comments[id])
  return (
    <Section title={`Évaluation ${number} : ${decimal(total)} sur 6`} level={3}>
      <p>
        <bdi>{[juror, background].filter(Boolean).join(', ')}</bdi>
      </p>
      {criteria.length > 0 && (
        <ul>
          {criteria.map(({ id, name }) => (
            <li>
              <bdi>{name}</bdi>
              {fr(` : ${scores[id] ?? '–'}`)}
            </li>
          ))}
        </ul>
      )}
      {sentence && (
        <>
          <p>
            <T>À transmettre :</T>
          </p>
          <Quoted text={sentence} />
        </>
      )}
      {comment && (
        <>
          <p>
            <T>Pour la délibération :</T>
          </p>
          <Quoted text={comment} />
        </>
      )}
      {commented.map(({ id, name }) => (
        <>
          <p>
            <bdi>{name}</bdi>
            {fr(' :')}
          </p>
          <Quoted text={comments[id] ?? ''} />
        </>
      ))}
    </Section>
  )
}
