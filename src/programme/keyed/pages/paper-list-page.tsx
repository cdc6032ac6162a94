import { Badge, Empty, Page, type Shell, T, Table, Title, Why } from '../../../design/index.ts'
import { WHY_PAPER } from '../paper-words.ts'

export interface PaperListProps {
  shell: Shell
  slug: string
  call: string
  rows: {
    id: string
    kind: string
    name: string
    title: string
    written: string
    state: string
    given: boolean
  }[]
}

/** What is to be posted or read on the telephone, then what was. */
export function PaperListPage({ shell, slug, call, rows }: PaperListProps) {
  const waiting = rows.filter(({ given }) => !given).length
  return (
    <Page
      shell={shell}
      title="Courriers à poster"
      kind="queue"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: `/gestion/appels/${slug}`, label: call },
      ]}
    >
      <Title
        lead={
          waiting === 0
            ? 'Aucun courrier n’attend.'
            : `${waiting === 1 ? '1 courrier attend' : `${waiting} courriers attendent`} : imprimez-le et postez-le, ou lisez-le au téléphone.`
        }
      >
        Courriers à poster
      </Title>
      {rows.length === 0 ? (
        <Empty title="Aucun courrier à poster.">
          <p>
            <T>Ils apparaissent ici quand une personne sans e-mail doit être prévenue.</T>
          </p>
        </Empty>
      ) : (
        <Table
          caption="À faire parvenir d’abord, le plus ancien en premier"
          columns={[
            { key: 'kind', label: 'Courrier' },
            { key: 'name', label: 'Pour' },
            { key: 'title', label: 'Projet' },
            { key: 'written', label: 'Écrit le' },
            { key: 'state', label: 'État' },
          ]}
          rows={rows.map(({ id, kind, name, title, written, state, given }) => ({
            kind: (
              <a href={`/gestion/courriers-a-poster/${id}`}>
                <T>{kind}</T>
              </a>
            ),
            name: <bdi>{name}</bdi>,
            title: <bdi>{title}</bdi>,
            written: <T>{written}</T>,
            state: <Badge tone={given ? 'success' : 'warning'}>{state}</Badge>,
          }))}
        />
      )}
      <Why>{WHY_PAPER}</Why>
    </Page>
  )
}
