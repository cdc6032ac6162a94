import { ActionLink, Badge, Empty, Page, type Shell, T, Table, Title, Why } from '../../../design/index.ts'
import { WHY_TEAM } from '../wording.ts'

export interface KeyedListProps {
  shell: Shell
  slug: string
  call: string
  rows: {
    id: string
    title: string
    name: string
    received: string
    by: string
    state: string
    done: boolean
  }[]
}

/** What the team keyed in for this call, what is to be validated first. */
export function KeyedListPage({ shell, slug, call, rows }: KeyedListProps) {
  const home = `/gestion/appels/${slug}`
  return (
    <Page
      shell={shell}
      title="Candidatures saisies"
      kind="overview"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: home, label: call },
        { href: `${home}/candidatures`, label: 'Candidatures reçues' },
      ]}
    >
      <Title lead="Reçues sur papier ou par téléphone. Une candidature saisie ne compte qu’une fois validée par la personne.">
        Candidatures saisies
      </Title>
      {rows.length === 0 ? (
        <Empty title="Aucune candidature saisie.">
          <p>
            <T>Une personne sans ordinateur peut écrire ou téléphoner : l’équipe saisit pour elle.</T>
          </p>
        </Empty>
      ) : (
        <Table
          caption="À valider d’abord, la plus ancienne en premier"
          columns={[
            { key: 'title', label: 'Projet' },
            { key: 'name', label: 'Pour' },
            { key: 'received', label: 'Reçue le' },
            { key: 'by', label: 'Saisie par' },
            { key: 'state', label: 'État' },
          ]}
          rows={rows.map(({ id, title, name, received, by, state, done }) => ({
            title: (
              <a href={`/gestion/saisies/${id}`}>
                <bdi>{title || 'Sans titre'}</bdi>
              </a>
            ),
            name: <bdi>{name}</bdi>,
            received: <T>{received}</T>,
            by: <bdi>{by}</bdi>,
            state: <Badge tone={done ? 'success' : 'warning'}>{state}</Badge>,
          }))}
        />
      )}
      <p>
        <ActionLink href={`${home}/candidatures/saisir`}>Saisir une candidature</ActionLink>
      </p>
      <Why>{WHY_TEAM}</Why>
    </Page>
  )
}
