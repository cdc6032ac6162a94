import {
  ActionLink,
  ActionList,
  Alert,
  Badge,
  Empty,
  Figures,
  Form,
  Page,
  Pager,
  Section,
  type Shell,
  T,
  Table,
  Title,
  Why,
} from '../../../design/index.ts'
import { civilDate, shortFrenchDate } from '../../../platform/dates.ts'
import { recusalsPath, seatPath } from '../addresses.ts'
import type { PanelKind, RecusalCause } from '../panel.ts'
import { CAUSE_WORDS } from '../wording.ts'
import { callCrumbs, ORGANISER_WHY } from './parts.tsx'

export interface RecusalLine {
  id: string
  applicationId: string
  title: string
  receipt: string
  person: string
  cause: RecusalCause
  reason: string
  madeAt: Date
  madeBy: string
  liftedAt: Date | null
  liftedBy: string
  liftReason: string
}

export interface RecusalsProps {
  shell: Shell
  slug: string
  callTitle: string
  zone: string
  rows: RecusalLine[]
  counts: { active: number; lifted: number }
  /** Declarations that name links, for the organiser to read. */
  links: { id: string; name: string; kind: PanelKind }[]
  page: number
  more: boolean
  said: string | null
}

/** Who must not meet which application, and why. */
export function RecusalsPage(props: RecusalsProps) {
  const { shell, slug, callTitle, rows, counts, page, more, said } = props
  const path = recusalsPath(slug)
  return (
    <Page shell={shell} title="Déports" kind="overview" breadcrumbs={callCrumbs(slug, callTitle)}>
      {said && <Alert tone="success" title={said} />}
      <Title lead="Une personne déportée ne voit pas la candidature, ne la note pas et ne participe pas à la décision.">
        Déports
      </Title>
      <Figures
        items={[
          { value: String(counts.active), label: 'en vigueur' },
          { value: String(counts.lifted), label: counts.lifted < 2 ? 'levé' : 'levés' },
        ]}
      />
      <ActionList>
        <ActionLink href={`${path}/nouveau`}>Ajouter un déport</ActionLink>
      </ActionList>
      <DeclaredLinks {...props} />
      <Section title="La liste" id="liste">
        {rows.length === 0 ? (
          <Empty title="Aucun déport pour l'instant.">
            <p>
              <T>
                Ils apparaissent ici quand une personne siège et porte une candidature, est nommée dans sa
                hiérarchie, travaille dans le même service ou se déporte elle-même.
              </T>
            </p>
          </Empty>
        ) : (
          <List {...props} />
        )}
        <Pager
          label="Pages de déports"
          previous={page > 1 ? `${path}?page=${page - 1}` : undefined}
          next={more ? `${path}?page=${page + 1}` : undefined}
        />
      </Section>
      <Section title="Comparer de nouveau" id="comparer">
        <p>
          <T>
            Les noms, la hiérarchie et les services sont comparés quand une personne accepte son siège et
            quand vous le modifiez. Comparez de nouveau après l'arrivée de candidatures. Un déport levé ne
            revient pas.
          </T>
        </p>
        <Form action={`${path}/recherche`} submit="Comparer maintenant" variant="quiet" />
      </Section>
      <Why>{ORGANISER_WHY}</Why>
    </Page>
  )
}

function DeclaredLinks({ slug, links }: RecusalsProps) {
  if (links.length === 0) return null
  return (
    <Alert tone="info" title="Des liens sont déclarés : lisez-les et ajoutez les déports qu'ils demandent">
      <ul>
        {links.map(({ id, name, kind }) => (
          <li>
            <a href={`${seatPath(slug, kind, id)}#declaration`}>
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </Alert>
  )
}

function List({ slug, zone, rows, counts }: RecusalsProps) {
  const day = (instant: Date) => shortFrenchDate(civilDate(instant, zone))
  return (
    <Table
      caption={`En vigueur d'abord, le dernier inscrit en premier (${counts.active + counts.lifted} en tout)`}
      columns={[
        { key: 'person', label: 'Personne' },
        { key: 'application', label: 'Candidature' },
        { key: 'why', label: 'Pourquoi' },
        { key: 'state', label: 'État' },
      ]}
      rows={rows.map(row => ({
        person: <bdi>{row.person}</bdi>,
        application: (
          <a href={`/gestion/candidatures/${row.applicationId}`}>
            <bdi>{row.title}</bdi> ({row.receipt})
          </a>
        ),
        why: (
          <span>
            <T>{row.reason ? `${CAUSE_WORDS[row.cause]} :` : CAUSE_WORDS[row.cause]}</T>{' '}
            {row.reason && <bdi>{row.reason}</bdi>}
          </span>
        ),
        state:
          row.liftedAt === null ? (
            <span>
              <Badge tone="info">en vigueur</Badge> <T>{`depuis le ${day(row.madeAt)}`}</T>{' '}
              {row.cause !== 'own' && <a href={`${recusalsPath(slug)}/${row.id}/levee`}>Lever ce déport</a>}
            </span>
          ) : (
            <span>
              <Badge>levé</Badge> <T>{`le ${day(row.liftedAt)} :`}</T> <bdi>{row.liftReason}</bdi>
            </span>
          ),
      }))}
    />
  )
}
