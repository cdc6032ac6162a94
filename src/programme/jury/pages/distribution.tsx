import {
  Alert,
  Badge,
  Empty,
  Figures,
  Form,
  fr,
  Hidden,
  number,
  Page,
  plural,
  Section,
  type Shell,
  T,
  Table,
  Title,
} from '../../../design/index.ts'
import { WHY, Why } from './why.tsx'

export interface DistributionProps {
  shell: Shell
  call: { slug: string; title: string }
  reviews: number
  admissible: number
  seats: {
    name: string
    background: string
    before: number
    after: number
    limit: number | null
    open: boolean
    declared: boolean
  }[]
  added: { title: string; readers: { name: string; reason: string }[] }[]
  ended: { title: string; name: string; cause: string }[]
  lacking: { title: string; why: string }[]
  /** Softer rules not kept: sentences with how many candidatures. */
  softer: string[]
  /** Pairs, whatever the tables show. */
  counts: { added: number; ended: number }
  fingerprint: string
  phase: string
  notice: { tone: 'success' | 'warning'; text: string } | null
}

// A long table says nothing more: the figures are complete, the lists are cut.
const MOST_ROWS = 100
const cut = <R,>(rows: readonly R[]): readonly R[] => rows.slice(0, MOST_ROWS)

function Rest({ count }: { count: number }) {
  return count <= MOST_ROWS ? null : (
    <p>
      <T>{`Et ${plural(count - MOST_ROWS, 'autre ligne', 'autres lignes')}.`}</T>
    </p>
  )
}

const figure = (count: number, one: string, many: string) => ({
  value: number(count),
  label: count < 2 ? one : many,
})

/** Who will read what, as a difference: nothing changes before it is applied. */
export function DistributionPage(props: DistributionProps) {
  const { shell, call, reviews, admissible, seats, counts, lacking, softer, notice, phase } = props
  const home = `/gestion/appels/${call.slug}`
  const open = seats.filter(seat => seat.open)
  const nothing = counts.added === 0 && counts.ended === 0
  return (
    <Page
      shell={shell}
      title="Répartition des candidatures"
      kind="overview"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: home, label: call.title },
      ]}
    >
      {notice && <Alert tone={notice.tone} title={notice.text} />}
      <Title
        lead={`Chaque candidature recevable est lue par ${plural(reviews, 'membre', 'membres')} du jury, de domaines différents, jamais en déport. Ce qui est déjà réparti reste.`}
      >
        Répartition des candidatures
      </Title>
      <Figures
        items={[
          figure(admissible, 'candidature recevable', 'candidatures recevables'),
          figure(open.length, 'membre du jury', 'membres du jury'),
          figure(counts.added, 'lecture à ajouter', 'lectures à ajouter'),
          figure(counts.ended, 'lecture qui prend fin', 'lectures qui prennent fin'),
          figure(
            lacking.length,
            `candidature sous ${reviews} lectures`,
            `candidatures sous ${reviews} lectures`,
          ),
        ]}
      />
      {open.length === 0 && (
        <Empty title="Le jury n’a encore aucun membre.">
          <p>
            <a href={`${home}/jury`}>Inviter les membres du jury</a>
          </p>
        </Empty>
      )}
      {admissible === 0 && (
        <Empty title="Aucune candidature n’est recevable pour l’instant.">
          <p>
            <a href={`${home}/recevabilite`}>Examiner la recevabilité</a>
          </p>
        </Empty>
      )}
      {nothing ? (
        admissible > 0 && open.length > 0 && <p>{fr('La répartition est à jour : rien n’est à changer.')}</p>
      ) : (
        <Form action={`${home}/repartition`} submit="Appliquer cette répartition">
          <Hidden name="plan" value={props.fingerprint} />
        </Form>
      )}
      <p>
        <T>{phase}</T> <a href={`${home}/droits`}>Droits du jury</a>
      </p>
      {(lacking.length > 0 || softer.length > 0) && (
        <Section title="Ce qui manque">
          {softer.map(sentence => (
            <p>
              <T>{sentence}</T>
            </p>
          ))}
          {lacking.length > 0 && <Lacking lacking={lacking} reviews={reviews} />}
        </Section>
      )}
      {seats.length > 0 && <Loads seats={seats} />}
      <Changes {...props} />
      <Why line={WHY.organiser} />
    </Page>
  )
}

function Lacking({ lacking, reviews }: Pick<DistributionProps, 'lacking' | 'reviews'>) {
  return (
    <>
      <Table
        caption={`Candidatures qui n’auront pas ${reviews} lectures`}
        columns={[
          { key: 'title', label: 'Projet' },
          { key: 'why', label: 'Pourquoi' },
        ]}
        rows={cut(lacking).map(({ title, why }) => ({ title: <bdi>{title}</bdi>, why: fr(why) }))}
      />
      <Rest count={lacking.length} />
    </>
  )
}

function Loads({ seats }: Pick<DistributionProps, 'seats'>) {
  return (
    <Section title="Ce que chaque membre lit">
      <Table
        caption="Nombre de candidatures par membre du jury"
        columns={[
          { key: 'name', label: 'Membre' },
          { key: 'background', label: 'Domaine' },
          { key: 'before', label: 'Aujourd’hui', align: 'right' },
          { key: 'after', label: 'Ensuite', align: 'right' },
          { key: 'limit', label: 'Limite', align: 'right' },
        ]}
        rows={seats.map(({ name, background, before, after, limit, open, declared }) => ({
          name: (
            <>
              <bdi>{name}</bdi> {!open && <Badge>ne siège plus</Badge>}
              {open && !declared && <Badge tone="warning">déclaration à signer</Badge>}
            </>
          ),
          background: background === '' ? '–' : <bdi>{background}</bdi>,
          before: String(before),
          after: String(after),
          limit: limit === null ? '–' : String(limit),
        }))}
      />
    </Section>
  )
}

function Changes({ added, ended }: DistributionProps) {
  return (
    <>
      {added.length > 0 && (
        <Section title="Lectures à ajouter">
          <Table
            caption="Qui lira quoi, et pourquoi"
            columns={[
              { key: 'title', label: 'Projet' },
              { key: 'readers', label: 'Membres du jury' },
            ]}
            rows={cut(added).map(({ title, readers }) => ({
              title: <bdi>{title}</bdi>,
              readers: (
                <ul>
                  {readers.map(({ name, reason }) => (
                    <li>
                      <bdi>{name}</bdi> : {fr(reason)}
                    </li>
                  ))}
                </ul>
              ),
            }))}
          />
          <Rest count={added.length} />
        </Section>
      )}
      {ended.length > 0 && (
        <Section title="Lectures qui prennent fin">
          <Table
            caption="Les évaluations déjà remises restent et comptent, sauf déport"
            columns={[
              { key: 'title', label: 'Projet' },
              { key: 'name', label: 'Membre' },
              { key: 'cause', label: 'Pourquoi' },
            ]}
            rows={cut(ended).map(({ title, name, cause }) => ({
              title: <bdi>{title}</bdi>,
              name: <bdi>{name}</bdi>,
              cause: fr(cause),
            }))}
          />
          <Rest count={ended.length} />
        </Section>
      )}
    </>
  )
}
