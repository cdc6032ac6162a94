import {
  Alert,
  ErrorSummary,
  Form,
  fr,
  MainAction,
  Page,
  Prose,
  Radios,
  Section,
  Title,
} from '../../../design/index.ts'
import type { CheckAnswers, CheckQuestion } from '../self-check.ts'
import type { Opinion } from '../self-check-opinion.ts'
import { askPath, checkPath } from './addresses.ts'
import { type OfCall, publicCrumbs } from './parts.tsx'

export interface SelfCheckProps extends OfCall {
  questions: CheckQuestion[]
  answers: CheckAnswers
  /** Null before anything is answered. */
  opinion: Opinion | null
  open: boolean
  closed: boolean
}

const VERDICTS = {
  within: 'Votre problème semble dans le champ de l’appel',
  'to-look-at': 'Votre problème peut être dans le champ : voici ce qui le rendrait plus fort',
} as const

/** « Mon problème est-il dans le champ ? » : nothing is kept, nothing is ever closed. */
export function SelfCheckPage(props: SelfCheckProps) {
  const { shell, slug, questions, answers, opinion } = props
  const missing = opinion?.verdict === 'incomplete' ? questions.filter(({ key }) => !answers[key]) : []
  return (
    <Page shell={shell} title="Est-ce pour moi ?" kind="focus" breadcrumbs={publicCrumbs(props)}>
      <Title
        lead={`${questions.length} questions, deux minutes. Rien n'est enregistré, et la réponse n'empêche jamais de candidater.`}
      >
        Mon problème est-il dans le champ ?
      </Title>
      <ErrorSummary errors={missing.map(({ key }) => ({ field: key, message: 'Choisissez une réponse.' }))} />
      {opinion && opinion.verdict !== 'incomplete' && <Said {...props} opinion={opinion} />}
      <Form
        method="get"
        action={checkPath(slug)}
        submit={opinion ? 'Voir le nouvel avis' : 'Voir l’avis'}
        variant={opinion && opinion.verdict !== 'incomplete' ? 'quiet' : 'primary'}
      >
        {questions.map(({ key, legend, options }) => (
          <Radios
            name={key}
            legend={legend}
            value={answers[key] ?? ''}
            options={options}
            error={missing.some(each => each.key === key) ? 'Choisissez une réponse.' : undefined}
          />
        ))}
      </Form>
    </Page>
  )
}

function Said({ slug, opinion, open, closed }: SelfCheckProps & { opinion: Opinion }) {
  if (opinion.verdict === 'incomplete') return null
  const list = (lines: string[]) => lines.map(line => `- ${line}`).join('\n')
  return (
    <>
      <Alert tone={opinion.verdict === 'within' ? 'success' : 'info'} title={VERDICTS[opinion.verdict]}>
        <Prose text={list(opinion.strengths)} />
      </Alert>
      {opinion.watch.length > 0 && (
        <Section title="À regarder de plus près">
          <Prose text={list(opinion.watch)} />
        </Section>
      )}
      <p>{fr('Ceci n’est qu’un avis, donné par la page. Le jury lit chaque candidature.')}</p>
      {open && <MainAction href={`/appels/${slug}/candidater`}>Écrire ma candidature</MainAction>}
      {!closed && (
        <p>
          <a href={askPath(slug)}>Un doute ? Poser une question à l’équipe</a>
        </p>
      )}
    </>
  )
}
