import {
  Alert,
  ErrorSummary,
  Form,
  Hidden,
  Page,
  Quoted,
  Radios,
  Section,
  type Shell,
  SideBySide,
  T,
  TextArea,
  Title,
  Why,
} from '../../../design/index.ts'
import { frenchDateTime } from '../../../platform/dates.ts'
import { type Decision, LONGEST_REASON, OUTCOMES } from '../../applications/decision.ts'
import { OUTCOME_WORDS } from '../../applications/decision-wording.ts'
import { choicesOf } from '../ranking-wording.ts'
import { type ReadReviews, ReviewsView } from './shortlist-reviews.tsx'

export interface DecisionProps extends ReadReviews {
  shell: Shell
  id: string
  slug: string
  callTitle: string
  zone: string
  title: string
  receipt: string
  last: (Decision & { by: string }) | undefined
  /** Why nothing can be decided, if so. */
  closed: string | null
  /** What lacks before it is decided, if anything. */
  lacking: string | null
  typed: { outcome: string; reason: string }
  errors: { field: string; message: string }[]
}

/** One candidature to choose or not: what the jury said, what was decided, and the form. */
export function ShortlistDecisionPage(props: DecisionProps) {
  const { shell, id, slug, callTitle, zone, title, receipt, last, closed, lacking, typed, errors } = props
  const home = `/gestion/appels/${slug}`
  const error = (field: string) => errors.find(each => each.field === field)?.message
  return (
    <Page
      shell={shell}
      title={`Présélection – ${title}`}
      kind="focus"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: home, label: callTitle },
        { href: `${home}/preselection`, label: 'Présélection' },
      ]}
    >
      <Title>{<bdi>{title}</bdi>}</Title>
      <ErrorSummary errors={errors} />
      <p>
        <a href={`/gestion/candidatures/${id}`}>Lire la candidature</a> <T>{`(récépissé ${receipt})`}</T>
      </p>
      {closed && (
        <Alert tone="warning">
          <p>
            <T>{closed}</T>
          </p>
        </Alert>
      )}
      {lacking && closed === null && last === undefined && (
        <Alert tone="warning">
          <p>
            <T>{lacking}</T>
          </p>
        </Alert>
      )}
      <SideBySide judgedLabel="Ce que dit le jury" judged={<ReviewsView {...props} />}>
        {last && (
          <Section title={`Décision enregistrée : ${OUTCOME_WORDS[last.outcome]}`}>
            <p>
              <T>{`Par ${last.by || 'l’équipe'}, le ${frenchDateTime(last.decidedAt, zone)}.`}</T>
            </p>
            <Quoted text={last.reason} />
          </Section>
        )}
        {closed === null && (
          <Section title={last ? 'Changer la décision' : 'Décider'}>
            <Form
              action={`/gestion/candidatures/${id}/preselection`}
              submit={last ? 'Changer la décision' : 'Enregistrer la décision'}
            >
              <Hidden name="version" value={String(last?.number ?? 0)} />
              <Radios
                name="issue"
                legend="Décision"
                value={typed.outcome}
                error={error('issue')}
                options={choicesOf(OUTCOMES.shortlist)}
              />
              <TextArea
                name="motif"
                label="Motif"
                hint="Que vous suiviez le classement ou non. Il figure au procès-verbal, et la lettre s'en inspire."
                value={typed.reason}
                rows={6}
                limit={LONGEST_REASON}
                error={error('motif')}
              />
            </Form>
          </Section>
        )}
      </SideBySide>
      <Why>
        Vous faites partie de l'équipe de l'incubateur qui tient cet appel. La personne qui porte cette
        candidature ne voit rien de cette décision avant son annonce.
      </Why>
    </Page>
  )
}
