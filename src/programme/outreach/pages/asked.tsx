import { Form, fr, Quoted, Section, type Shell } from '../../../design/index.ts'
import type { AgentQuestion, QuestionState } from '../question.ts'
import { LinkPage } from './parts.tsx'

const TITLES: Record<QuestionState, string> = {
  'to-confirm': 'Envoyer votre question',
  waiting: 'Votre question est arrivée',
  answered: 'Votre question a sa réponse',
  // Whoever asked is not told it was set aside.
  'set-aside': 'Votre question est arrivée',
}

/** The page of the link of a question: the button that sends it, then where it stands. */
export function AskedPage(props: {
  shell: Shell
  slug: string
  call: string
  secret: string
  state: QuestionState
  question: AgentQuestion
}) {
  const { shell, slug, call, secret, state, question } = props
  return (
    <LinkPage shell={shell} title={TITLES[state]} lead={call}>
      <Section title="Vous avez écrit">
        <Quoted text={question.body} />
      </Section>
      {state === 'to-confirm' && <Form action={`/questions/${secret}`} submit="Envoyer ma question" />}
      {(state === 'waiting' || state === 'set-aside') && (
        <p>{fr('L’équipe vous répond par e-mail, à cette adresse.')}</p>
      )}
      {state === 'answered' && (
        <Section title="La réponse">
          <Quoted text={question.answer} />
        </Section>
      )}
      <p>
        <a href={`/appels/${slug}`}>Lire la page de l’appel</a>
      </p>
    </LinkPage>
  )
}
