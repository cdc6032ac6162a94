import {
  Alert,
  ErrorSummary,
  Facts,
  FileList,
  Page,
  Quoted,
  SavedState,
  Section,
  type Shell,
  SideBySide,
  T,
  Title,
  Why,
} from '../../../design/index.ts'
import type { ReadAnswer } from '../hidden-answers.ts'
import type { ReviewCriterion } from '../review.ts'
import type { FieldError, ReviewFields } from '../review-form.ts'
import { WHY } from '../why.ts'
import { type Other, Others } from './others.tsx'
import { ReviewForm } from './review-form.tsx'
import { ReviewRead } from './review-read.tsx'

export interface ReviewPageProps {
  shell: Shell
  id: string
  title: string
  /** Null when who wrote it is hidden. */
  author: string | null
  sentAt: string
  answers: ReadAnswer[]
  criteria: readonly ReviewCriterion[]
  fields: ReviewFields
  marks: Readonly<Record<string, string>>
  errors: FieldError[]
  /** How many are left, at the top. */
  left: string
  until: string
  saved: string
  notice: { tone: 'success' | 'warning'; text: string } | null
  writable: boolean
  submitted: boolean
  /** Null while the others' reviews are not for this juror's eyes. */
  others: Other[] | null
}

/** One candidature to judge, and beside it the review: nothing else to click. */
export function ReviewPage(props: ReviewPageProps) {
  const { shell, id, title, errors, left, until, notice, writable, others, criteria } = props
  return (
    <Page
      shell={shell}
      title={`Évaluer : ${title}`}
      kind="focus"
      breadcrumbs={[{ href: '/evaluations', label: 'Mes évaluations' }]}
    >
      {notice && <Alert tone={notice.tone} title={notice.text} />}
      <Title lead={`${left} ${until}`}>{<bdi>{title}</bdi>}</Title>
      <ErrorSummary errors={errors} />
      <SideBySide judgedLabel="La candidature" judged={<Judged {...props} />}>
        <Section title="Votre évaluation">
          {criteria.length === 0 && (
            <p>
              <T>Les critères de cet appel ne sont pas encore fixés. L’équipe de l’incubateur les prépare.</T>
            </p>
          )}
          {writable && criteria.length > 0 && (
            <>
              <SavedState text={props.saved} />
              <ReviewForm {...props} />
            </>
          )}
          {!writable && <ReviewRead criteria={criteria} fields={props.fields} submitted={props.submitted} />}
        </Section>
        {others && <Others others={others} criteria={criteria} />}
        <p>
          <a href={`/evaluations/${id}/deport`}>
            <T>Un lien avec cette candidature ou la personne qui la porte ? Me déporter</T>
          </a>
        </p>
        <Why>{WHY.juror}</Why>
      </SideBySide>
    </Page>
  )
}

function Judged({ author, sentAt, answers }: ReviewPageProps) {
  return (
    <>
      <Facts
        items={[
          ...(author === null ? [] : [{ term: 'Par', value: <bdi>{author}</bdi> }]),
          { term: 'Envoyée le', value: sentAt },
        ]}
      />
      {author === null && (
        <p>
          <T>Le nom, le service et le poste de la personne sont masqués pendant cette période.</T>
        </p>
      )}
      {answers.map(({ label, text, files }) => (
        <Section title={label} level={2}>
          {files ? <FileList files={files} /> : <Quoted text={text} />}
        </Section>
      ))}
    </>
  )
}
