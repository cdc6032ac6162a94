import {
  Alert,
  ErrorSummary,
  Facts,
  Page,
  Quoted,
  Section,
  type Shell,
  T,
  Title,
  Why,
} from '../../../design/index.ts'
import { WHY_PAPER } from '../paper-words.ts'
import { GivingForm, type GivingFormProps } from './giving-form.tsx'

export interface PaperPageProps extends GivingFormProps {
  shell: Shell
  slug: string
  call: string
  kind: string
  subject: string
  body: string
  facts: { term: string; value: string }[]
  given: boolean
  said: string
  problem: string
}

/** One letter for a person without an e-mail: where to, its words, and how it reached them. */
export function PaperPage(props: PaperPageProps) {
  const { shell, slug, call, id, kind, subject, body, facts, given, said, problem, errors } = props
  return (
    <Page
      shell={shell}
      title={kind}
      kind="focus"
      breadcrumbs={[
        { href: `/gestion/appels/${slug}`, label: call },
        { href: `/gestion/appels/${slug}/courriers-a-poster`, label: 'Courriers à poster' },
      ]}
    >
      <Title>{kind}</Title>
      <ErrorSummary errors={[...errors]} />
      {said && <Alert tone="success" title={said} />}
      {problem && <Alert tone="warning" title={problem} />}
      <Facts items={facts.map(({ term, value }) => ({ term, value: <T>{value}</T> }))} />
      <p>
        <a href={`/gestion/courriers-a-poster/${id}/lettre.pdf`}>
          <T>Télécharger la lettre à imprimer (PDF)</T>
        </a>
      </p>
      <Section title={subject}>
        <Quoted text={body} />
      </Section>
      {!given && <GivingForm {...props} />}
      <Why>{WHY_PAPER}</Why>
    </Page>
  )
}
