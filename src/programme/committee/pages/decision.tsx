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
  TextField,
  Title,
  Why,
} from '../../../design/index.ts'
import { frenchDateTime } from '../../../platform/dates.ts'
import { type Decision, LONGEST_REASON, OUTCOMES } from '../../applications/decision.ts'
import { choicesOf, decimal, outcomeTitle } from '../../jury/ranking-wording.ts'
import { WHY_ORGANISER } from '../wording.ts'

export interface SelectionDecisionProps {
  shell: Shell
  id: string
  slug: string
  callTitle: string
  zone: string
  title: string
  receipt: string
  mean: number | null
  sentences: string[]
  shortlistReason: string
  last: (Decision & { by: string }) | undefined
  /** Why nothing can be decided, if so. */
  closed: string | null
  typed: { outcome: string; reason: string; rank: string }
  errors: readonly { field: string; message: string }[]
}

/** One candidature before the committee: what is known, what was decided, and the form. */
export function SelectionDecisionPage(props: SelectionDecisionProps) {
  const { shell, id, slug, callTitle, zone, title, receipt, last, closed, errors } = props
  const home = `/gestion/appels/${slug}`
  return (
    <Page
      shell={shell}
      title={`Sélection – ${title}`}
      kind="focus"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: home, label: callTitle },
        { href: `${home}/selection`, label: 'Sélection' },
      ]}
    >
      <Title>{<bdi>{title}</bdi>}</Title>
      <ErrorSummary errors={[...errors]} />
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
      <SideBySide judgedLabel="Ce que dit le jury" judged={<FromTheJury {...props} />}>
        {last && (
          <Section title={`Décision enregistrée : ${decisionWords(last).toLowerCase()}`}>
            <p>
              <T>{`Par ${last.by || 'l’équipe'}, le ${frenchDateTime(last.decidedAt, zone)}.`}</T>
            </p>
            <Quoted text={last.reason} />
          </Section>
        )}
        {closed === null && <DecisionForm {...props} />}
      </SideBySide>
      <Why>{WHY_ORGANISER}</Why>
    </Page>
  )
}

/** « Sur la liste complémentaire, place 2 ». */
export const decisionWords = ({ outcome, rank }: Pick<Decision, 'outcome' | 'rank'>): string =>
  `${outcomeTitle(outcome)}${rank === null ? '' : `, place ${rank}`}`

function FromTheJury({ mean, sentences, shortlistReason }: SelectionDecisionProps) {
  return (
    <Section title="Ce que dit le jury">
      <p>
        <T>{mean === null ? "Aucune évaluation n'est remise." : `Moyenne : ${decimal(mean)} sur 6.`}</T>
      </p>
      {shortlistReason !== '' && (
        <>
          <p>
            <T>Le motif de la présélection :</T>
          </p>
          <Quoted text={shortlistReason} />
        </>
      )}
      {sentences.length > 0 && (
        <>
          <p>
            <T>À transmettre à la personne :</T>
          </p>
          {sentences.map(sentence => (
            <Quoted text={sentence} />
          ))}
        </>
      )}
    </Section>
  )
}

function DecisionForm({ id, last, typed, errors }: SelectionDecisionProps) {
  const error = (field: string) => errors.find(each => each.field === field)?.message
  return (
    <Section title={last ? 'Changer la décision' : 'Décider'}>
      <Form
        action={`/gestion/candidatures/${id}/selection`}
        submit={last ? 'Changer la décision' : 'Enregistrer la décision'}
      >
        <Hidden name="version" value={String(last?.number ?? 0)} />
        <Radios
          name="issue"
          legend="Décision du comité"
          value={typed.outcome}
          error={error('issue')}
          options={choicesOf(OUTCOMES.selection)}
        />
        <TextField
          name="place"
          label="Place sur la liste complémentaire"
          hint="Seulement pour la liste complémentaire : 1 remplace en premier."
          inputmode="numeric"
          width="short"
          optional
          value={typed.rank}
          error={error('place')}
        />
        <TextArea
          name="motif"
          label="Motif"
          hint="Il figure au procès-verbal, et la lettre s'en inspire."
          value={typed.reason}
          rows={6}
          limit={LONGEST_REASON}
          error={error('motif')}
        />
      </Form>
    </Section>
  )
}
