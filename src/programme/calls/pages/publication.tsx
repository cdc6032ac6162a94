import {
  ActionLink,
  ErrorSummary,
  Facts,
  Form,
  Hidden,
  Page,
  type Shell,
  Title,
} from '../../../design/index.ts'
import { frenchDate } from '../../../platform/dates.ts'
import type { ListedCall } from '../listed-call.ts'
import { type Finding, isReady } from '../readiness.ts'
import { Readiness } from './overview.tsx'

export interface PublicationProps {
  shell: Shell
  listed: ListedCall
  findings: Finding[]
  guideNumber: number
  first: boolean
  problem?: string | undefined
}

/** Before making it public: who will see what, from when. */
export function PublicationPage({ shell, listed, findings, guideNumber, first, problem }: PublicationProps) {
  const { call, content, incubator } = listed
  const home = `/gestion/appels/${call.slug}`
  const ready = isReady(findings)
  const { opens, closes, answers } = content.dates
  return (
    <Page
      shell={shell}
      title="Publier"
      kind="focus"
      breadcrumbs={[{ href: home, label: content.title || 'Appel sans titre' }]}
    >
      <Title
        lead={
          ready
            ? 'Voici ce qui devient public. Vous pourrez encore corriger ensuite.'
            : 'Il reste des points à régler avant de publier.'
        }
      >
        {first ? 'Publier l’appel' : 'Publier les modifications'}
      </Title>
      {problem && <ErrorSummary errors={[{ field: 'contenu', message: problem }]} />}
      <Facts
        items={[
          { term: 'Visible par', value: 'tout le monde, à l’accueil et sur la page de l’incubateur' },
          { term: 'Sous le nom de', value: incubator.name },
          {
            term: 'Candidatures',
            value:
              opens && closes
                ? `du ${frenchDate(opens)} à 0 h au ${frenchDate(closes)} à 23 h 59`
                : 'dates à fixer',
          },
          {
            term: 'Réponse promise',
            value: answers ? `le ${frenchDate(answers)} au plus tard` : 'date à fixer',
          },
          { term: 'Version du guide', value: `n° ${guideNumber}` },
        ]}
      />
      {findings.length > 0 && <Readiness findings={findings} home={home} />}
      {ready ? (
        <Form action={`${home}/publication`} submit={first ? 'Publier l’appel' : 'Publier les modifications'}>
          <Hidden name="numero" value={String(guideNumber)} />
        </Form>
      ) : (
        <p>
          <ActionLink href={home}>Revenir à la préparation</ActionLink>
        </p>
      )}
      <p>
        <a href={`${home}/apercu`}>Voir la page comme un agent</a>
      </p>
    </Page>
  )
}
