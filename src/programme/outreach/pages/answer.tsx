import {
  Alert,
  Checkbox,
  ErrorSummary,
  Facts,
  Form,
  fr,
  MailAddress,
  Page,
  Quoted,
  Section,
  T,
  TextArea,
  Title,
} from '../../../design/index.ts'
import { frenchDateTime } from '../../../platform/dates.ts'
import { type AgentQuestion, LONGEST_ANSWER, stateOfQuestion, type TypedAnswer } from '../question.ts'
import { questionPath, questionsPath } from './addresses.ts'
import { type Errors, errorAt, type OfCall, teamCrumbs, WhyTeam } from './parts.tsx'

export interface AnswerProps extends OfCall {
  zone: string
  question: AgentQuestion
  typed: TypedAnswer
  errors: Errors
  /** Someone answered while this person was writing. */
  clash: boolean
}

/** One question: what is asked, the answer that will be mailed, and what everyone may read of it. */
export function AnswerPage(props: AnswerProps) {
  const { shell, slug, zone, question, errors, clash, typed } = props
  const state = stateOfQuestion(question)
  return (
    <Page
      shell={shell}
      title="Répondre à une question"
      kind="focus"
      breadcrumbs={[...teamCrumbs(props), { href: questionsPath(slug), label: 'Questions des agents' }]}
    >
      <Title>{state === 'answered' ? 'Une question et sa réponse' : 'Répondre à une question'}</Title>
      <ErrorSummary errors={[...errors]} />
      {clash && (
        <Alert tone="warning" title="Deux réponses">
          <p>
            <T>La première est déjà partie, c'est elle qui compte. La vôtre est ci-dessous, non envoyée.</T>
          </p>
        </Alert>
      )}
      <Facts
        items={[
          { term: 'De', value: <MailAddress>{question.address}</MailAddress> },
          { term: 'Le', value: frenchDateTime(question.confirmedAt ?? question.askedAt, zone) },
        ]}
      />
      <Section title="La question">
        <Quoted text={question.body} />
      </Section>
      {state === 'answered' ? <Answered {...props} /> : <AnswerForm {...props} />}
      {clash && (
        <Section title="Ce que vous avez écrit">
          <Quoted text={typed.answer} />
        </Section>
      )}
      <WhyTeam />
    </Page>
  )
}

function AnswerForm({ slug, question, typed, errors }: AnswerProps) {
  const home = questionPath(slug, question.id)
  return (
    <>
      <Form
        action={home}
        submit="Envoyer la réponse"
        cancel={{ href: questionsPath(slug), label: 'Annuler' }}
      >
        <TextArea
          name="reponse"
          label="Votre réponse"
          hint="Elle part par e-mail dès que vous l'envoyez."
          value={typed.answer}
          rows={8}
          limit={LONGEST_ANSWER}
          error={errorAt(errors, 'reponse')}
          required
        />
        <Checkbox
          name="publier"
          label="Publier aussi cette question et cette réponse sur la page de l'appel"
          hint="Tout le monde les lit, sans le nom ni l'adresse de la personne."
          checked={typed.publish}
        />
        <TextArea
          name="question-publique"
          label="La question, telle que tous la liront"
          hint="Reformulez-la : rien ne doit permettre de reconnaître la personne ou son service."
          value={typed.question}
          rows={3}
          error={errorAt(errors, 'question-publique')}
          optional
        />
      </Form>
      {question.setAsideAt === null && (
        <Form action={`${home}/ecart`} submit="Écarter sans répondre" variant="quiet">
          <p>{fr('Pour un message qui n’est pas une question. La personne n’est pas prévenue.')}</p>
        </Form>
      )}
    </>
  )
}

function Answered({ slug, zone, question, typed, errors }: AnswerProps) {
  const home = questionPath(slug, question.id)
  const { answeredAt, answeredBy, published } = question
  return (
    <>
      <Section title="La réponse envoyée">
        <p>
          {fr(`Par ${answeredBy || 'l’équipe'}, le ${answeredAt ? frenchDateTime(answeredAt, zone) : ''}.`)}
        </p>
        <Quoted text={question.answer} />
      </Section>
      <Section title={published ? 'Sur la page de l’appel' : 'Publier sur la page de l’appel'}>
        <Form
          action={`${home}/publication`}
          submit={published ? 'Remplacer sur la page de l’appel' : 'Publier sur la page de l’appel'}
          variant="quiet"
        >
          <TextArea
            name="question-publique"
            label="La question, telle que tous la liront"
            hint="Reformulez-la : rien ne doit permettre de reconnaître la personne ou son service."
            value={typed.question}
            rows={3}
            error={errorAt(errors, 'question-publique')}
          />
          <TextArea
            name="reponse"
            label="La réponse, telle que tous la liront"
            hint="La personne garde la réponse qu’elle a reçue."
            value={typed.answer}
            rows={6}
            limit={LONGEST_ANSWER}
            error={errorAt(errors, 'reponse')}
          />
        </Form>
        {published && (
          <Form action={`${home}/depublication`} submit="Retirer de la page de l’appel" variant="quiet" />
        )}
      </Section>
    </>
  )
}
