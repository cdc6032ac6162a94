import {
  Badge,
  Empty,
  Facts,
  fr,
  Page,
  Quoted,
  Section,
  type Shell,
  T,
  Title,
  Why,
} from '../../../design/index.ts'
import { COMMUNICABILITY_WORDS } from '../../applications/note.ts'
import { decimal } from '../ranking-wording.ts'
import type { ReviewCriterion } from '../review.ts'
import type { ReviewContent } from '../review-form.ts'
import { WHY } from '../why.ts'
import { ReviewTexts } from './review-read.tsx'

export interface ReceivedReview extends ReviewContent {
  by: string
  background: string
  when: string
  total: number | null
  counts: boolean
}

export interface ReceivedReviewsProps {
  shell: Shell
  id: string
  title: string
  call: { slug: string; title: string }
  criteria: readonly ReviewCriterion[]
  reviews: ReceivedReview[]
  summary: { reviews: number; mean: number; spread: number | null } | null
  /** Readers whose review is still to come. */
  awaited: string[]
}

/** For the organiser: every submitted review of a candidature, each text with who may obtain it. */
export function ReceivedReviewsPage(props: ReceivedReviewsProps) {
  const { shell, id, title, call, criteria, reviews, summary, awaited } = props
  return (
    <Page
      shell={shell}
      title={`Évaluations : ${title}`}
      kind="public"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: `/gestion/appels/${call.slug}`, label: call.title },
        { href: `/gestion/candidatures/${id}`, label: 'La candidature' },
      ]}
    >
      <Title lead="Les évaluations remises par le jury. Rien n’en est montré à la personne avant l’annonce.">
        {<bdi>{title}</bdi>}
      </Title>
      {summary && (
        <Facts
          items={[
            { term: 'Évaluations qui comptent', value: String(summary.reviews) },
            { term: 'Moyenne', value: `${decimal(summary.mean)} sur 6` },
            {
              term: 'Écart entre les évaluations',
              value: summary.spread === null ? 'une seule évaluation : pas d’écart' : decimal(summary.spread),
            },
          ]}
        />
      )}
      {awaited.length > 0 && (
        <p>
          <T>Encore attendues :</T>{' '}
          {awaited.map((name, index) => (
            <>
              {index > 0 && ', '}
              <bdi>{name}</bdi>
            </>
          ))}
        </p>
      )}
      {reviews.length === 0 && (
        <Empty title="Aucune évaluation n’est remise pour l’instant.">
          <p>
            <T>Chaque évaluation apparaîtra ici dès qu’un membre du jury la remet.</T>
          </p>
        </Empty>
      )}
      {reviews.map((review, index) => (
        <Review review={review} n={index + 1} criteria={criteria} />
      ))}
      <Why>{WHY.organiser}</Why>
    </Page>
  )
}

function Review({
  review,
  n,
  criteria,
}: {
  review: ReceivedReview
  n: number
  criteria: readonly ReviewCriterion[]
}) {
  const { by, background, when, total, counts, scores, comments, comment, sentence } = review
  return (
    <Section title={`Évaluation ${n}`}>
      <p>
        <bdi>{by}</bdi>
        {', '}
        {background !== '' && (
          <>
            <bdi>{background}</bdi>
            {', '}
          </>
        )}
        {fr(when)} {!counts && <Badge tone="warning">déport : ne compte pas</Badge>}
      </p>
      <p>
        {total !== null && <strong>{fr(`${decimal(total)} sur 6.`)}</strong>} <T>Notes et remarques :</T>{' '}
        <Badge>{COMMUNICABILITY_WORDS.applicant.label}</Badge>
      </p>
      <ReviewTexts
        rows={criteria.map(({ id, name }) => ({
          name,
          score: String(scores[id] ?? ''),
          remark: comments[id] ?? '',
        }))}
      />
      {sentence !== '' && (
        <>
          <p>
            <T>Phrase pour l’agent :</T> <Badge tone="info">À transmettre</Badge>
          </p>
          <Quoted text={sentence} />
        </>
      )}
      {comment !== '' && (
        <>
          <p>
            <T>Commentaire d’ensemble :</T> <Badge>{COMMUNICABILITY_WORDS.deliberation.label}</Badge>
          </p>
          <Quoted text={comment} />
        </>
      )}
    </Section>
  )
}
