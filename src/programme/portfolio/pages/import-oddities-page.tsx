import {
  Alert,
  Empty,
  Form,
  fr,
  number,
  Page,
  Pager,
  Select,
  type Shell,
  T,
  Table,
  Title,
  Why,
} from '../../../design/index.ts'
import { ODDITY_KINDS, type OddityKind, TO_CHECK } from '../exchange/oddities.ts'
import { factsOf, KIND_WORDS } from '../exchange/oddity-words.ts'
import { WHY_NETWORK } from './import-page.tsx'

export const ODDITIES_PATH = '/gestion/portefeuille/points-a-verifier'

export function oddityPath(
  kind: OddityKind | null,
  after?: { externalId: string; position: number },
): string {
  const query = new URLSearchParams([
    ...(kind === null ? [] : [['genre', kind]]),
    ...(after ? [['apres', `${after.position}.${after.externalId}`]] : []),
  ] as [string, string][])
  return query.size > 0 ? `${ODDITIES_PATH}?${query}` : ODDITIES_PATH
}

export interface OdditiesProps {
  shell: Shell
  /** Null: every kind to check. */
  kind: OddityKind | null
  counts: ReadonlyMap<OddityKind, number>
  rows: {
    externalId: string
    kind: OddityKind
    detail: Record<string, string>
    slug: string | null
    name: string | null
  }[]
  first: boolean
  next: string | undefined
  imported: boolean
}

/** What was odd in the portfolio read, product by product. */
export function OdditiesPage({ shell, kind, counts, rows, first, next, imported }: OdditiesProps) {
  return (
    <Page
      shell={shell}
      title="Points à vérifier"
      kind="queue"
      breadcrumbs={[{ href: '/gestion/portefeuille/reprise', label: 'Reprendre un portefeuille' }]}
    >
      {imported && <Alert tone="success" title="Le portefeuille est repris" />}
      <Title lead="Ce qui n'était pas ordinaire dans le fichier repris. Rien n'a été écarté.">
        Points à vérifier
      </Title>
      <Form action={ODDITIES_PATH} method="get" submit="Montrer" variant="quiet">
        <Select name="genre" label="Genre de point" value={kind ?? ''} options={optionsOf(counts)} />
      </Form>
      {rows.length === 0 ? (
        <Empty title="Aucun point à vérifier ici.">
          <p>
            <T>Ils viennent du dernier fichier repris.</T>
          </p>
        </Empty>
      ) : (
        <Table
          caption="Dans l'ordre des identifiants du fichier"
          columns={[
            { key: 'product', label: 'Produit' },
            { key: 'kind', label: 'Point' },
            { key: 'facts', label: 'Ce que dit le fichier' },
          ]}
          rows={rows.map(({ externalId, slug, name, ...oddity }) => ({
            product: slug ? (
              <a href={`/produits/${slug}`}>
                <bdi>{name}</bdi>
              </a>
            ) : (
              <bdi>{externalId.replace(/^incubator:/, 'incubateur ')}</bdi>
            ),
            kind: fr(KIND_WORDS[oddity.kind]),
            facts: <bdi>{factsOf(oddity)}</bdi>,
          }))}
        />
      )}
      <Pager label="Pages de points" previous={first ? undefined : oddityPath(kind)} next={next} />
      <Why>{WHY_NETWORK}</Why>
    </Page>
  )
}

function optionsOf(counts: ReadonlyMap<OddityKind, number>) {
  const all = TO_CHECK.reduce((sum, each) => sum + (counts.get(each) ?? 0), 0)
  return [
    { value: '', label: `tous ceux à vérifier (${number(all)})` },
    ...ODDITY_KINDS.filter(each => counts.has(each)).map(each => ({
      value: each,
      label: `${KIND_WORDS[each]} (${number(counts.get(each) ?? 0)})`,
    })),
  ]
}
