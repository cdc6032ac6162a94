import {
  ActionLink,
  Alert,
  Empty,
  Page,
  Prose,
  type Shell,
  T,
  Table,
  Title,
  Why,
} from '../../../design/index.ts'
import { civilDate, frenchDate, PARIS } from '../../../platform/dates.ts'
import { type Merge, undoneUntil, undoProblem } from '../merge.ts'
import { WHY_MERGES } from '../wording.ts'
import { MERGES } from './addresses.ts'

const SAID: Record<string, string> = {
  reunis: 'Vos deux comptes sont réunis',
  separes: 'Vos deux comptes sont séparés',
}

export interface MergesProps {
  shell: Shell
  merges: readonly (Merge & { name: string | null })[]
  now: Date
  said: string
}

export function MergesPage({ shell, merges, now, said }: MergesProps) {
  const done = Object.hasOwn(SAID, said) ? SAID[said] : undefined
  const day = (at: Date) => frenchDate(civilDate(at, PARIS))
  return (
    <Page
      shell={shell}
      title="Mes comptes réunis"
      kind="overview"
      breadcrumbs={[{ href: '/mon-compte', label: 'Mon compte' }]}
    >
      {done && <Alert tone="success" title={done} />}
      <Title>Mes comptes réunis</Title>
      {merges.length === 0 ? (
        <Empty title="Vous n’avez réuni aucun compte.">
          <Prose text="Si vous avez deux comptes, ajoutez ici l’adresse de l’autre : nous vous proposerons de les réunir." />
          <ActionLink href="/mon-compte/adresses">Ajouter une adresse</ActionLink>
        </Empty>
      ) : (
        <Table
          caption="Fusions de comptes"
          columns={[
            { key: 'name', label: 'Compte réuni au vôtre' },
            { key: 'at', label: 'Le' },
            { key: 'acts', label: 'Séparer' },
          ]}
          rows={merges.map(merge => ({
            name: <bdi>{merge.name?.trim() || 'Sans nom'}</bdi>,
            at: <T>{day(merge.mergedAt)}</T>,
            acts:
              undoProblem(merge, now) === null ? (
                <>
                  <a href={`${MERGES}/${merge.id}/separation`}>Séparer</a>
                  <T>{`, jusqu’au ${day(undoneUntil(merge))}`}</T>
                </>
              ) : (
                <T>{merge.undoneAt ? `Séparés le ${day(merge.undoneAt)}` : 'Délai de trente jours passé'}</T>
              ),
          }))}
        />
      )}
      <Why>{WHY_MERGES}</Why>
    </Page>
  )
}
