import {
  Alert,
  Form,
  fr,
  Page,
  plural,
  Section,
  type Shell,
  T,
  Table,
  Title,
  Why,
} from '../../../design/index.ts'
import { frenchDateTime } from '../../../platform/dates.ts'
import type { Incubator } from '../../incubators/incubator.ts'
import { type ListState, STATE_WORDS } from '../elimination.ts'
import { type HeldKind, HeldSection } from './held-section.tsx'
import { type KindCount, KindCounts } from './items-table.tsx'

export interface EliminationsProps {
  shell: Shell
  incubator: Incubator
  due: readonly KindCount[]
  held: readonly HeldKind[]
  lists: { number: number; proposedAt: Date; items: number; state: ListState }[]
  problem: string | undefined
}

/** What reached its term, and the lists proposed, seen and applied. */
export function EliminationsPage({ shell, incubator, due, held, lists, problem }: EliminationsProps) {
  const path = `/gestion/incubateurs/${incubator.slug}/eliminations`
  return (
    <Page
      shell={shell}
      title="Listes d’élimination"
      kind="overview"
      breadcrumbs={[
        {
          href: `/gestion/incubateurs/${incubator.slug}/conservation`,
          label: 'Durées de conservation',
        },
      ]}
    >
      {problem && <Alert tone="warning" title={problem} />}
      <Title lead="Rien de ceci ne s’efface seul : une liste est exportée, visée par le service d’archives, puis appliquée.">
        Listes d’élimination
      </Title>
      <Section title="Arrivé à son terme aujourd’hui">
        {due.length === 0 ? (
          <p>
            <T>Rien n'est arrivé à son terme.</T>
          </p>
        ) : (
          <>
            <KindCounts kinds={due} />
            <Form action={path} submit="Proposer une liste" variant="quiet" />
          </>
        )}
      </Section>
      <HeldSection held={held} />
      <Section title="Les listes">
        {lists.length === 0 ? (
          <p>
            <T>Aucune pour l'instant.</T>
          </p>
        ) : (
          <Table
            caption="La dernière d’abord"
            columns={[
              { key: 'number', label: 'Liste' },
              { key: 'at', label: 'Proposée' },
              { key: 'items', label: 'Contenu' },
              { key: 'state', label: 'État' },
            ]}
            rows={lists.map(({ number, proposedAt, items, state }) => ({
              number: <a href={`${path}/${number}`}>{fr(`Liste n° ${number}`)}</a>,
              at: fr(frenchDateTime(proposedAt, incubator.zone)),
              items: fr(plural(items, 'élément')),
              state: fr(STATE_WORDS[state]),
            }))}
          />
        )}
      </Section>
      <Why>Vous êtes responsable de cet incubateur : vous réglez ce qu'il garde, et combien de temps.</Why>
    </Page>
  )
}
