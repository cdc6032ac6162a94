import { Badge, Empty, fr, Page, plural, type Shell, T, Table, Title, Why } from '../../../design/index.ts'
import { frenchDateTime } from '../../../platform/dates.ts'

export interface CallbackLine {
  id: string
  title: string
  person: string
  received: boolean
  wishedAt: Date
  agreedAt: Date | null
  state: string
  /** Whether the team has something to do: slots to propose, a call to close. */
  waits: boolean
}

export interface CallbacksProps {
  shell: Shell
  slug: string
  call: string
  zone: string
  lines: CallbackLine[]
}

/** Who wishes to be called, what waits for the team first. */
export function CallbacksPage({ shell, slug, call, zone, lines }: CallbacksProps) {
  const left = lines.filter(({ waits }) => waits).length
  return (
    <Page
      shell={shell}
      title={`Rappels – ${call}`}
      kind="queue"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: `/gestion/appels/${slug}`, label: call },
      ]}
    >
      <Title
        lead={
          left === 0
            ? 'Aucun rappel ne vous attend.'
            : `${plural(left, 'rappel')} ${left < 2 ? 'attend' : 'attendent'} l’équipe.`
        }
      >
        Rappels
      </Title>
      {lines.length === 0 ? (
        <Empty title="Personne ne demande à être appelé.">
          <p>
            <T>Les agents le demandent depuis la page de leur candidature.</T>
          </p>
        </Empty>
      ) : (
        <Table
          caption="Les rappels, ceux qui vous attendent d’abord"
          columns={[
            { key: 'title', label: 'Projet' },
            { key: 'person', label: 'Qui appeler' },
            { key: 'wished', label: 'Souhait du' },
            { key: 'agreed', label: 'Convenu le' },
            { key: 'state', label: 'État' },
          ]}
          rows={lines.map(({ id, title, person, received, wishedAt, agreedAt, state, waits }) => ({
            title: (
              <>
                <a href={`/gestion/candidatures/${id}/rappel`}>
                  <bdi>{title || 'Projet sans titre'}</bdi>
                </a>{' '}
                {!received && <Badge>brouillon</Badge>}
              </>
            ),
            person: <bdi>{person || 'Sans nom'}</bdi>,
            wished: fr(frenchDateTime(wishedAt, zone)),
            agreed: agreedAt ? fr(frenchDateTime(agreedAt, zone)) : '',
            state: <Badge tone={waits ? 'warning' : 'neutral'}>{state}</Badge>,
          }))}
        />
      )}
      <Why>
        Vous faites partie de l'équipe de l'incubateur. Ces personnes ont demandé à être appelées avant
        d'envoyer leur candidature.
      </Why>
    </Page>
  )
}
