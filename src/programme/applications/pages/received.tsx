import {
  Badge,
  Code,
  Empty,
  Figures,
  Filters,
  fr,
  Page,
  Pager,
  type Shell,
  T,
  Table,
  Title,
} from '../../../design/index.ts'
import { CALL_WHY } from '../../calls/wording.ts'
import { REACHED_FILTERS, REACHED_WORDS } from '../decision-wording.ts'
import { countWords, REACHED, REACHED_SLUGS, type Reached } from '../reached.ts'
import { figuresOf } from '../received-words.ts'
import { sentWords } from '../sent-words.ts'
import { REACHED_TONES } from './tones.ts'
import { Why } from './why.tsx'

export interface ReceivedProps {
  shell: Shell
  slug: string
  callTitle: string
  zone: string
  counts: { received: number; withdrawn: number; drafts: number; reached: Record<Reached, number> }
  /** The part of the list shown; null for the whole of it. */
  state: Reached | null
  rows: { id: string; receipt: string; title: string; author: string; sentAt: Date; reached: Reached }[]
  /** Those sent after closing, in the grace given to work begun before. */
  inGrace: ReadonlySet<string>
  first: boolean
  next: string | undefined
}

/** What a call received and where each stands; drafts are a figure, never a text. */
export function ReceivedPage(props: ReceivedProps) {
  const { shell, slug, callTitle, counts, state, first, next } = props
  const home = `/gestion/appels/${slug}`
  const list = `${home}/candidatures`
  const shown = REACHED.filter(each => counts.reached[each] > 0 || each === state)
  const present = REACHED.filter(each => each !== 'withdrawn').reduce(
    (sum, each) => sum + counts.reached[each],
    0,
  )
  const toScreen = counts.reached['to-screen'] + counts.reached.completed
  return (
    <Page
      shell={shell}
      title={`Candidatures reçues${state ? ` : ${REACHED_FILTERS[state].toLowerCase()}` : ''} – ${callTitle}`}
      kind="overview"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: home, label: callTitle },
      ]}
    >
      <Title>Candidatures reçues</Title>
      <Figures items={figuresOf({ ...counts, received: present, toScreen })} />
      <p>
        <a href={`${list}/saisies`}>
          <T>Candidatures saisies par l’équipe, sur papier ou par téléphone</T>
        </a>
      </p>
      {toScreen > 0 && (
        <p>
          <a href={`${home}/recevabilite`}>
            <T>Examiner la recevabilité</T>
          </a>
        </p>
      )}
      {counts.received > 0 && (
        <Filters
          label="Candidatures par état"
          items={[
            { href: list, label: 'Toutes', count: countWords(counts.received), current: state === null },
            ...shown.map(each => ({
              href: `${list}?etat=${REACHED_SLUGS[each]}`,
              label: REACHED_FILTERS[each],
              count: countWords(counts.reached[each]),
              current: each === state,
            })),
          ]}
        />
      )}
      <Rows {...props} />
      <Pager
        label="Pages de candidatures"
        previous={first ? undefined : state ? `${list}?etat=${REACHED_SLUGS[state]}` : list}
        next={next}
      />
      <Why lines={[CALL_WHY, 'Vous ne lisez jamais un brouillon : seul leur nombre vous est dit.']} />
    </Page>
  )
}

function Rows({ rows, state, zone, inGrace }: ReceivedProps) {
  if (rows.length === 0)
    return state === null ? (
      <Empty title="Aucune candidature reçue pour l’instant.">
        <p>Chaque candidature apparaîtra ici dès que son adresse est confirmée.</p>
      </Empty>
    ) : (
      <Empty title="Aucune candidature dans cet état.">
        <p>
          <T>Chaque candidature y apparaît dès qu’une décision l’y amène.</T>
        </p>
      </Empty>
    )
  return (
    <Table
      caption="La dernière envoyée en premier"
      columns={[
        { key: 'title', label: 'Projet' },
        { key: 'author', label: 'Par' },
        { key: 'receipt', label: 'Récépissé' },
        { key: 'sentAt', label: 'Envoyée le' },
        { key: 'state', label: 'État' },
      ]}
      rows={rows.map(({ id, receipt, title, author, sentAt, reached }) => ({
        title: (
          <a href={`/gestion/candidatures/${id}`}>
            <bdi>{title}</bdi>
          </a>
        ),
        author: <bdi>{author}</bdi>,
        receipt: <Code text={receipt} />,
        sentAt: fr(sentWords({ sentAt, graceUntil: inGrace.has(id) ? sentAt : null }, zone)),
        state: <Badge tone={REACHED_TONES[reached]}>{REACHED_WORDS[reached]}</Badge>,
      }))}
    />
  )
}
