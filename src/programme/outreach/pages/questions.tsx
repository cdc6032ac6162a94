import { Badge, Empty, Page, Quoted, Section, T, Table, Title } from '../../../design/index.ts'
import { frenchDateTime } from '../../../platform/dates.ts'
import { type AgentQuestion, stateOfQuestion } from '../question.ts'
import { QUESTION_STATES } from '../wording.ts'
import { questionPath } from './addresses.ts'
import { type OfCall, teamCrumbs, WhyTeam } from './parts.tsx'

export interface QuestionsProps extends OfCall {
  zone: string
  waiting: AgentQuestion[]
  dealt: AgentQuestion[]
  said: string | null
}

/** The questions of agents: how many are left, the oldest first. */
export function QuestionsPage(props: QuestionsProps) {
  const { shell, slug, zone, waiting, dealt, said } = props
  const count = waiting.length
  return (
    <Page shell={shell} title="Questions des agents" kind="queue" breadcrumbs={teamCrumbs(props)}>
      <Title
        lead={
          count === 0
            ? 'Aucune question n’attend.'
            : `${count} ${count < 2 ? 'question attend' : 'questions attendent'} une réponse.`
        }
      >
        Questions des agents
      </Title>
      {said && (
        <p role="status">
          <T>{said}</T>
        </p>
      )}
      {waiting.map(question => (
        <Section title={`Reçue le ${frenchDateTime(question.confirmedAt ?? question.askedAt, zone)}`}>
          <Quoted text={question.body} />
          <p>
            <a href={questionPath(slug, question.id)}>
              <T>{`Répondre à la question du ${frenchDateTime(question.confirmedAt ?? question.askedAt, zone)}`}</T>
            </a>
          </p>
        </Section>
      ))}
      {count + dealt.length === 0 && (
        <Empty title="Pas encore de question.">
          <p>
            <T>Les agents les posent depuis la page de l'appel. Vous répondez ici.</T>
          </p>
        </Empty>
      )}
      {dealt.length > 0 && (
        <Table
          caption="Questions traitées, la dernière en premier"
          columns={[
            { key: 'question', label: 'Question' },
            { key: 'state', label: 'État' },
            { key: 'public', label: 'Sur la page de l’appel' },
          ]}
          rows={dealt.map(question => ({
            question: (
              <a href={questionPath(slug, question.id)}>
                <bdi>{question.body.slice(0, 120)}</bdi>
              </a>
            ),
            state: <Badge>{QUESTION_STATES[stateOfQuestion(question)]}</Badge>,
            public: question.published ? 'oui' : 'non',
          }))}
        />
      )}
      <WhyTeam />
    </Page>
  )
}
