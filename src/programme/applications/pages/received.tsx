import { Badge, Empty, Figures, fr, Page, Pager, type Shell, Table, Title } from '../../../design/index.ts'
import { frenchDateTime } from '../../../platform/dates.ts'

export interface ReceivedProps {
  shell: Shell
  slug: string
  callTitle: string
  zone: string
  counts: { received: number; withdrawn: number; drafts: number }
  rows: {
    id: string
    receipt: string
    title: string
    author: string
    sentAt: Date
    withdrawnAt: Date | null
  }[]
  first: boolean
  next: string | undefined
}

/** What a call received; drafts are a figure, never a text. */
export function ReceivedPage({ shell, slug, callTitle, zone, counts, rows, first, next }: ReceivedProps) {
  const home = `/gestion/appels/${slug}`
  return (
    <Page
      shell={shell}
      title="Candidatures reçues"
      kind="overview"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: home, label: callTitle },
      ]}
    >
      <Title>Candidatures reçues</Title>
      <Figures
        items={[
          { value: String(counts.received - counts.withdrawn), label: 'reçues' },
          { value: String(counts.withdrawn), label: 'retirées' },
          { value: String(counts.drafts), label: 'brouillons, que personne d’autre ne lit' },
        ]}
      />
      {rows.length === 0 ? (
        <Empty title="Aucune candidature reçue pour l’instant.">
          <p>Chaque candidature apparaîtra ici dès que son adresse est confirmée.</p>
        </Empty>
      ) : (
        <Table
          caption="La dernière envoyée en premier"
          columns={[
            { key: 'title', label: 'Projet' },
            { key: 'author', label: 'Par' },
            { key: 'receipt', label: 'Récépissé' },
            { key: 'sentAt', label: 'Envoyée le' },
            { key: 'state', label: 'État' },
          ]}
          rows={rows.map(({ id, receipt, title, author, sentAt, withdrawnAt }) => ({
            title: (
              <a href={`/gestion/candidatures/${id}`}>
                <bdi>{title}</bdi>
              </a>
            ),
            author: <bdi>{author}</bdi>,
            receipt,
            sentAt: fr(frenchDateTime(sentAt, zone)),
            state: withdrawnAt ? <Badge>retirée</Badge> : <Badge tone="success">reçue</Badge>,
          }))}
        />
      )}
      <Pager
        label="Pages de candidatures"
        previous={first ? undefined : `${home}/candidatures`}
        next={next}
      />
    </Page>
  )
}
