import {
  Alert,
  ErrorSummary,
  Facts,
  Form,
  fr,
  Page,
  Quoted,
  Radios,
  Section,
  type Shell,
  T,
  TextArea,
  Title,
} from '../../../design/index.ts'
import { frenchDate, frenchDateTime } from '../../../platform/dates.ts'
import { LONGEST_ANSWER, lastDayToAnswer, type Reexamination, VERDICT_SLUGS } from '../reexamination.ts'
import { VERDICT_WORDS } from '../wording.ts'
import { WhyTeam } from './parts.tsx'

export interface ReexaminationAnswerProps {
  shell: Shell
  slug: string
  callTitle: string
  zone: string
  asked: Reexamination & { title: string }
  decision: { words: string; reason: string; path: string } | null
  typed: { verdict: string; answer: string }
  errors: { field: string; message: string }[]
  /** Someone answered while this person was writing. */
  clash: string | undefined
  signatory: string
}

/** One demand: the decision, what is asked, the answer that will be mailed, signed. */
export function ReexaminationAnswerPage(props: ReexaminationAnswerProps) {
  const { shell, slug, callTitle, zone, asked, decision, errors, clash, typed } = props
  return (
    <Page
      shell={shell}
      title={`Demande de réexamen : ${asked.title}`}
      kind="focus"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: `/gestion/appels/${slug}`, label: callTitle },
        { href: `/gestion/appels/${slug}/reexamens`, label: 'Demandes de réexamen' },
      ]}
    >
      <Title>{<bdi>{asked.title}</bdi>}</Title>
      <ErrorSummary errors={errors} />
      {clash && (
        <Alert tone="warning" title="Deux réponses">
          <p>
            <T>{clash}</T>{' '}
            <T>La première est déjà partie : c'est elle qui compte. La vôtre est ci-dessous, non envoyée.</T>
          </p>
        </Alert>
      )}
      <Facts
        items={[
          { term: 'Demandé par', value: <bdi>{asked.askedBy}</bdi> },
          { term: 'Le', value: frenchDateTime(asked.askedAt, zone) },
          { term: 'Répondre avant le', value: frenchDate(lastDayToAnswer(asked.askedAt, zone)) },
          ...(decision ? [{ term: 'Décision', value: decision.words }] : []),
        ]}
      />
      <Section title="La demande">
        <Quoted text={asked.request} />
      </Section>
      {decision && (
        <Section title="Le motif de la décision">
          <Quoted text={decision.reason} />
          <p>
            <a href={decision.path}>{fr('Voir la candidature')}</a>
          </p>
        </Section>
      )}
      {asked.verdict === null ? <AnswerForm {...props} /> : <Answered {...props} />}
      {clash && (
        <Section title="Ce que vous avez écrit">
          <Quoted text={typed.answer || '(vide)'} />
        </Section>
      )}
      <WhyTeam />
    </Page>
  )
}

function AnswerForm({ asked, typed, errors, signatory }: ReexaminationAnswerProps) {
  const error = (field: string) => errors.find(each => each.field === field)?.message
  return (
    <Section title="La réponse">
      <p>
        <T>{`Elle part par e-mail dès que vous l'envoyez, signée ${signatory}. Elle ne pourra plus être changée.`}</T>
      </p>
      <Form action={`/gestion/reexamens/${asked.id}`} submit="Envoyer la réponse">
        <Radios
          name="decision"
          legend="La décision est"
          value={typed.verdict}
          error={error('decision')}
          options={[
            { value: VERDICT_SLUGS.maintained, label: 'maintenue' },
            {
              value: VERDICT_SLUGS.changed,
              label: 'changée',
              hint: "Cette réponse ne change pas la décision elle-même : enregistrez ensuite la nouvelle décision sur la page de l'étape, puis annoncez-la. La personne reçoit alors un nouveau courrier.",
            },
          ]}
        />
        <TextArea
          name="reponse"
          label="Votre réponse"
          hint="Ce qui a été relu, par qui, et pourquoi la décision est maintenue ou changée."
          value={typed.answer}
          rows={10}
          limit={LONGEST_ANSWER}
          error={error('reponse')}
          required
        />
      </Form>
    </Section>
  )
}

function Answered({ asked, zone, slug }: ReexaminationAnswerProps) {
  const { verdict, answer, answeredBy, answeredAt } = asked
  if (verdict === null || answeredAt === null) return null
  return (
    <Section title={`Réponse : ${VERDICT_WORDS[verdict]}`}>
      <p>{fr(`Par ${answeredBy || "l'équipe"}, le ${frenchDateTime(answeredAt, zone)}.`)}</p>
      <Quoted text={answer} />
      {verdict === 'changed' && (
        <p>
          <T>Enregistrez la nouvelle décision sur la page de l'étape, puis</T>{' '}
          <a href={`/gestion/appels/${slug}/annonces`}>annoncez-la</a>.
        </p>
      )}
    </Section>
  )
}
