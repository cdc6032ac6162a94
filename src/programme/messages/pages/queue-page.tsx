import {
  Badge,
  Empty,
  ErrorSummary,
  fr,
  Page,
  plural,
  type Shell,
  T,
  Table,
  Title,
  Why,
} from '../../../design/index.ts'
import { type CivilDate, frenchDate, frenchDateTime } from '../../../platform/dates.ts'
import { DelayForm, type DelayProps } from './delay-form.tsx'

export interface QueueLine {
  id: string
  title: string
  author: string
  received: boolean
  lastAt: Date
  promisedOn: CivilDate | null
  late: boolean
  unread: number
}

export interface QueueProps {
  shell: Shell
  slug: string
  call: string
  zone: string
  lines: QueueLine[]
  counts: { waiting: number; late: number }
  said: string | null
  delay: DelayProps
}

/** The threads of a call: how many are left, the late ones first. */
export function QueuePage({ shell, slug, call, zone, lines, counts, said, delay }: QueueProps) {
  return (
    <Page
      shell={shell}
      title={`Échanges – ${call}`}
      kind="queue"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: `/gestion/appels/${slug}`, label: call },
      ]}
    >
      <Title lead={leadOf(counts)}>Échanges</Title>
      <ErrorSummary errors={delay.error ? [{ field: 'jours', message: delay.error }] : []} />
      {said && (
        <p role="status">
          <T>{said}</T>
        </p>
      )}
      {lines.length === 0 ? (
        <Empty title="Personne n’a encore écrit.">
          <p>
            <T>Les agents vous écrivent depuis la page de leur candidature. Vous répondez ici.</T>
          </p>
        </Empty>
      ) : (
        <Table
          caption="Les échanges, ceux qui attendent une réponse d’abord"
          columns={[
            { key: 'title', label: 'Projet' },
            { key: 'author', label: 'Par' },
            { key: 'last', label: 'Dernier message' },
            { key: 'state', label: 'Réponse' },
          ]}
          rows={lines.map(line => ({
            title: <ThreadLink {...line} />,
            author: <bdi>{line.author}</bdi>,
            last: fr(frenchDateTime(line.lastAt, zone)),
            state: <State {...line} />,
          }))}
        />
      )}
      <DelayForm {...delay} slug={slug} />
      <Why>
        Vous faites partie de l’équipe de l’incubateur. Les agents de cet appel vous écrivent ici ; le jury et
        le comité ne voient pas ces échanges.
      </Why>
    </Page>
  )
}

const leadOf = ({ waiting, late }: QueueProps['counts']) => {
  if (waiting === 0) return 'Aucun échange n’attend de réponse.'
  const left = `${plural(waiting, 'échange')} ${waiting < 2 ? 'attend' : 'attendent'} une réponse`
  if (late === 0) return `${left}.`
  return late === waiting ? `${left}, en retard.` : `${left}, dont ${late} en retard.`
}

const ThreadLink = ({ id, title, received, unread }: QueueLine) => (
  <>
    <a href={`/gestion/candidatures/${id}/echanges`}>
      <bdi>{title || 'Projet sans titre'}</bdi>
    </a>{' '}
    {!received && <Badge>brouillon</Badge>}{' '}
    {unread > 0 && <Badge tone="info">{fr(plural(unread, 'nouveau message', 'nouveaux messages'))}</Badge>}
  </>
)

const State = ({ promisedOn, late }: QueueLine) =>
  promisedOn === null ? (
    'rien à répondre'
  ) : (
    <>
      {fr(`d’ici le ${frenchDate(promisedOn)}`)} {late && <Badge tone="danger">en retard</Badge>}
    </>
  )
