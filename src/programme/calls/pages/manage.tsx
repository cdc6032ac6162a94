import {
  ActionLink,
  Badge,
  Empty,
  ErrorSummary,
  Form,
  fr,
  Page,
  Radios,
  Select,
  type Shell,
  Table,
  TextField,
  Title,
} from '../../../design/index.ts'
import { frenchDateTime } from '../../../platform/dates.ts'
import type { Incubator } from '../../incubators/incubator.ts'
import { lastMinute, statusOf } from '../call.ts'
import type { ListedCall } from '../listed-call.ts'
import { STATUS_WORDS } from '../wording.ts'

export function ManagedCallsPage({ shell, calls, now }: { shell: Shell; calls: ListedCall[]; now: Date }) {
  return (
    <Page shell={shell} title="Gestion des appels" kind="overview">
      <Title>Gestion des appels</Title>
      {calls.length === 0 ? (
        <Empty title="Aucun appel pour l’instant.">
          <p>
            Un appel se prépare en une heure à partir du guide de lancement : le texte est déjà écrit, vous y
            mettez vos noms et vos dates.
          </p>
        </Empty>
      ) : (
        <Table
          caption="Vos appels, le plus récent en premier"
          columns={[
            { key: 'title', label: 'Appel' },
            { key: 'incubator', label: 'Incubateur' },
            { key: 'status', label: 'État' },
            { key: 'closes', label: 'Clôture' },
          ]}
          rows={calls.map(({ call, content, incubator }) => {
            const status = statusOf(call, now)
            return {
              title: <a href={`/gestion/appels/${call.slug}`}>{content.title || 'Appel sans titre'}</a>,
              incubator: incubator.name,
              status: <Badge tone={status === 'open' ? 'success' : 'neutral'}>{STATUS_WORDS[status]}</Badge>,
              closes: call.closesAt
                ? fr(frenchDateTime(lastMinute(call.closesAt), incubator.zone))
                : 'À fixer',
            }
          })}
        />
      )}
      <p>
        <ActionLink href="/gestion/appels/nouveau">Préparer un appel</ActionLink>
      </p>
    </Page>
  )
}

export interface NewCallProps {
  shell: Shell
  incubators: Incubator[]
  typed: { title: string; incubator: string; variant: string }
  problem?: { field: string; message: string } | undefined
}

export function NewCallPage({ shell, incubators, typed, problem }: NewCallProps) {
  const error = (field: string) => (problem?.field === field ? problem.message : undefined)
  return (
    <Page
      shell={shell}
      title="Préparer un appel"
      kind="focus"
      breadcrumbs={[{ href: '/gestion', label: 'Gestion des appels' }]}
    >
      <Title lead="Le guide de lancement est déjà rédigé. Vous pourrez tout changer avant de publier.">
        Préparer un appel
      </Title>
      {problem && <ErrorSummary errors={[problem]} />}
      <Form action="/gestion/appels" submit="Créer l’appel">
        <TextField
          name="titre"
          label="Titre de l’appel"
          hint="Exemple : « Des problèmes de terrain aux services publics »"
          value={typed.title}
          error={error('titre')}
        />
        <Select
          name="incubateur"
          label="Incubateur"
          value={typed.incubator}
          error={error('incubateur')}
          options={incubators.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
        <Radios
          name="variante"
          legend="Modèle de guide"
          value={typed.variant}
          options={[
            { value: 'first', label: 'Premier appel de cet incubateur' },
            { value: 'next', label: 'Appel suivant' },
          ]}
        />
      </Form>
    </Page>
  )
}
