import {
  ActionLink,
  Alert,
  ErrorSummary,
  Facts,
  Form,
  Hidden,
  Page,
  Prose,
  Section,
  type Shell,
  T,
  Title,
  Why,
} from '../../../design/index.ts'
import { civilDate, frenchDate, frenchDateTime } from '../../../platform/dates.ts'
import type { Incubator } from '../../incubators/incubator.ts'
import { lastMinute, windowOf } from '../call.ts'
import type { Change } from '../changes.ts'
import type { Guide } from '../guide.ts'
import { type Issue, isBlocking } from '../readiness.ts'
import { CALL_WHY } from '../wording.ts'
import { managePath, previewPath, publicationPath } from './addresses.ts'
import { ChangeList } from './change-list.tsx'
import { IssueList } from './issue-list.tsx'

export interface PublicationProps {
  shell: Shell
  slug: string
  guide: Guide
  number: number
  incubator: Incubator
  /** Null before the first publication; otherwise what agents will read differently. */
  changes: Change[] | null
  issues: Issue[]
  now: Date
  publicAddress: string
  /** How many people are written to because a date moves. */
  told: number
  refusal: string | null
  /** Required visas are missing: publishing waits for them. */
  held: boolean
}

/** What becomes public, from when, for whom: read before it is done. */
export function PublicationPage(props: PublicationProps) {
  const { shell, slug, guide, number, changes, issues, refusal, held } = props
  const blocking = issues.filter(isBlocking)
  const advisory = issues.filter(issue => !isBlocking(issue))
  const upToDate = changes !== null && changes.length === 0
  return (
    <Page
      shell={shell}
      title={`Publier – ${guide.title}`}
      kind="focus"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: managePath(slug), label: guide.title || 'Appel sans nom' },
      ]}
    >
      <Title>
        {changes === null ? "Publier l'appel" : upToDate ? 'Rien à publier' : 'Publier les modifications'}
      </Title>
      {refusal && <ErrorSummary errors={[{ field: 'a-publier', message: refusal }]} />}
      {blocking.length > 0 && (
        <Alert
          tone="danger"
          title={
            blocking.length === 1 ? 'Un point reste à régler' : `${blocking.length} points restent à régler`
          }
        >
          <IssueList issues={blocking} slug={slug} />
        </Alert>
      )}
      {held && !upToDate && <Held slug={slug} />}
      <Section title="Ce qui devient public" id="a-publier">
        {changes === null ? <WholePage {...props} /> : <Changes changes={changes} guide={guide} />}
        <p>
          <a href={previewPath(slug)}>Relire la page telle que les agents la liront</a>
        </p>
      </Section>
      {!upToDate && <WhenAndWho {...props} />}
      {advisory.length > 0 && !upToDate && (
        <Section title="À vérifier">
          <p>
            <T>Rien de cela n'empêche de publier.</T>
          </p>
          <IssueList issues={advisory} slug={slug} />
        </Section>
      )}
      {upToDate && (
        <p>
          <ActionLink href={managePath(slug)}>Revenir à l'appel</ActionLink>
        </p>
      )}
      {blocking.length === 0 && !held && !upToDate && (
        <Form
          action={publicationPath(slug)}
          submit={changes === null ? "Publier l'appel" : 'Publier les modifications'}
        >
          <Hidden name="version" value={String(number)} />
        </Form>
      )}
      <Why>{CALL_WHY}</Why>
    </Page>
  )
}

function Held({ slug }: { slug: string }) {
  return (
    <Alert tone="danger" title="Des visas exigés manquent">
      <p>
        <T>Tant qu'ils ne sont pas donnés sur ce texte même, rien n'est publié.</T>{' '}
        <a href={`/gestion/appels/${slug}/visas`}>Voir où en est chaque visa</a>
      </p>
    </Alert>
  )
}

function WholePage({ publicAddress }: PublicationProps) {
  return (
    <Prose
      text={`La page de l'appel, à l'adresse ${publicAddress}, et son annonce sur la page d'accueil. Tout le monde peut les lire, sans se connecter.`}
    />
  )
}

function Changes({ changes, guide }: { changes: Change[]; guide: Guide }) {
  if (changes.length === 0)
    return (
      <p>
        <T>Rien de nouveau : les agents lisent déjà la dernière version.</T>
      </p>
    )
  return <ChangeList changes={changes} guide={guide} />
}

const messages = (told: number) =>
  told === 0
    ? "aucun : c'est vous qui diffusez l'adresse de la page. Qui choisit de suivre l'appel reçoit un e-mail à l'ouverture et un avant la clôture"
    : `${told}, aux personnes qui ont un brouillon ou qui ont candidaté : des dates changent`

function WhenAndWho({ guide, incubator, now, changes, told }: PublicationProps) {
  const { opensOn, closesOn, answersOn } = guide.dates
  const closing =
    closesOn === '' ? null : lastMinute(windowOf({ opensOn: closesOn, closesOn }, incubator.zone).closesAt)
  const isOpenAlready = opensOn !== '' && opensOn <= civilDate(now, incubator.zone)
  const value = (text: string) => text || 'à compléter'
  return (
    <Section title="À partir de quand, et pour qui">
      <Facts
        items={[
          {
            term: changes === null ? 'Page lisible' : 'Modifications lisibles',
            value: 'dès que vous publiez',
          },
          {
            term: 'Formulaire ouvert',
            value: isOpenAlready
              ? changes === null
                ? 'dès que vous publiez'
                : `depuis le ${frenchDate(opensOn)}`
              : value(opensOn && `le ${frenchDate(opensOn)} à 0 h`),
          },
          {
            term: 'Formulaire clos',
            value: value(closing ? `le ${frenchDateTime(closing, incubator.zone)}` : ''),
          },
          { term: 'Réponse promise', value: value(answersOn && `le ${frenchDate(answersOn)} au plus tard`) },
          { term: 'Agents concernés', value: value(guide.perimeter) },
          {
            term: 'Adresses acceptées',
            value:
              guide.domains.length === 0 ? 'toutes' : guide.domains.map(domain => `@${domain}`).join(', '),
          },
          { term: 'Messages envoyés', value: messages(told) },
        ]}
      />
    </Section>
  )
}
