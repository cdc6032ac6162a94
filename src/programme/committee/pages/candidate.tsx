import {
  ActionLink,
  ActionList,
  Facts,
  FileList,
  fr,
  Page,
  Quoted,
  Section,
  type Shell,
  T,
  Title,
  Why,
} from '../../../design/index.ts'
import { linkedFiles } from '../../applications/attached.ts'
import { answersShown, answerText, REMOVED_TITLE } from '../../applications/form/reading.ts'
import { type Field, readerLabel } from '../../applications/form.ts'
import { decimal } from '../../jury/ranking-wording.ts'
import type { CountedReview } from '../../jury/reading.ts'
import type { ReviewCriterion } from '../../jury/review.ts'
import { WHY_MEMBER } from '../wording.ts'

export interface CandidateProps {
  shell: Shell
  id: string
  slug: string
  title: string
  by: string
  receipt: string
  sentOn: string
  form: readonly Field[]
  values: ReadonlyMap<string, string>
  summary: { mean: number; spread: number | null } | null
  reviews: CountedReview[]
  criteria: ReviewCriterion[]
  /** Why the jury shortlisted it. */
  reason: string
}

/** One page with every fact a member decides from; nothing the applicant kept from readers. */
export function CandidatePage(props: CandidateProps) {
  const { shell, id, slug, title, by, receipt, sentOn, form, values, reason } = props
  return (
    <Page
      shell={shell}
      title={title}
      kind="public"
      breadcrumbs={[{ href: '/comite', label: 'Comité de sélection' }]}
    >
      <Title>{<bdi>{title}</bdi>}</Title>
      <Facts
        items={[
          { term: 'Par', value: <bdi>{by}</bdi> },
          { term: 'Récépissé', value: receipt },
          { term: 'Envoyée le', value: sentOn },
        ]}
      />
      <ActionList>
        <ActionLink href={`/comite/appels/${slug}/fiches`} variant="quiet">
          Imprimer mes fiches de notes
        </ActionLink>
        <ActionLink href={`/comite/${id}/deport`} variant="quiet">
          Me déporter
        </ActionLink>
      </ActionList>
      <Section title="La candidature">
        <Answers form={form} values={values} />
      </Section>
      <Section title="Pourquoi le jury l’a présélectionnée">
        <Quoted text={reason} />
      </Section>
      <JuryView {...props} />
      <Why>{WHY_MEMBER}</Why>
    </Page>
  )
}

// The title, who it is from; that the guide was read is for the sending.
const SAID_ABOVE = new Set(['titre', 'nom', 'poste', 'service', 'guide_lu'])

function Answers({ form, values }: Pick<CandidateProps, 'form' | 'values'>) {
  const { asked, removed } = answersShown(form, values)
  const said = (fields: readonly Field[]) =>
    fields.filter(({ id, private: hidden = false }) => !hidden && !SAID_ABOVE.has(id))
  return (
    <>
      {said(asked).map(field => (
        <Answer field={field} values={values} />
      ))}
      {said(removed).length > 0 && (
        <Section title={REMOVED_TITLE}>
          {said(removed).map(field => (
            <Answer field={field} values={values} />
          ))}
        </Section>
      )}
    </>
  )
}

function Answer({ field, values }: { field: Field; values: ReadonlyMap<string, string> }) {
  const value = values.get(field.id) ?? ''
  const files = linkedFiles(field, value, 'comite/')
  return (
    <Section title={readerLabel(field)} level={3}>
      {files ? <FileList files={files} /> : <Quoted text={answerText(field, value)} />}
    </Section>
  )
}

function JuryView({ summary, reviews, criteria }: CandidateProps) {
  if (!summary)
    return (
      <Section title="Ce que dit le jury">
        <p>
          <T>Le jury n'a remis aucune évaluation de cette candidature.</T>
        </p>
      </Section>
    )
  return (
    <Section title="Ce que dit le jury">
      <Facts
        items={[
          { term: 'Moyenne', value: `${decimal(summary.mean)} sur 6` },
          { term: 'Écart entre les évaluations', value: decimal(summary.spread) },
          { term: 'Évaluations', value: String(reviews.length) },
        ]}
      />
      {reviews.map((review, index) => (
        <ReviewView review={review} number={index + 1} criteria={criteria} />
      ))}
    </Section>
  )
}

/** A review, by its background: members read what was said, not who said it. */
function ReviewView({
  review,
  number,
  criteria,
}: {
  review: CountedReview
  number: number
  criteria: ReviewCriterion[]
}) {
  const { background, total, comments, comment, sentence } = review
  return (
    <Section title={`Évaluation ${number} : ${decimal(total)} sur 6`} level={3}>
      {background && (
        <p>
          <bdi>{background}</bdi>
        </p>
      )}
      <Said label="À transmettre à la personne" text={sentence} />
      <Said label="Pour la délibération" text={comment} />
      {criteria.map(({ id, name }) => (
        <Said label={name} text={comments[id] ?? ''} />
      ))}
    </Section>
  )
}

function Said({ label, text }: { label: string; text: string }) {
  if (text === '') return null
  return (
    <>
      <p>
        <bdi>{label}</bdi>
        {fr(' :')}
      </p>
      <Quoted text={text} />
    </>
  )
}
