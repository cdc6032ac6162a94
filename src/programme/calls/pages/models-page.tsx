import {
  Alert,
  Empty,
  ErrorSummary,
  Form,
  Page,
  RowActions,
  type Shell,
  T,
  Table,
  TextField,
  Title,
  Why,
} from '../../../design/index.ts'
import { sourceValue } from '../source.ts'
import { CALL_WHY, TEAM_WHY } from '../wording.ts'
import { managePath, modelPath, modelsPath, newCallPath } from './addresses.ts'

export interface ModelShown {
  id: string
  name: string
  incubator: string
}

/** The templates an organiser can start a call from. */
export function ModelsPage({ shell, models, saved }: { shell: Shell; models: ModelShown[]; saved: boolean }) {
  return (
    <Page
      shell={shell}
      title="Modèles de guide"
      kind="overview"
      breadcrumbs={[{ href: '/gestion', label: 'Gestion des appels' }]}
    >
      {saved && <Alert tone="success" title="Le modèle est gardé." />}
      <Title lead="Un modèle est le guide d'un appel, gardé sous un nom pour en préparer d'autres. Ses dates sont recalculées d'après l'ouverture que vous choisissez.">
        Modèles de guide
      </Title>
      {models.length === 0 ? (
        <Empty title="Aucun modèle pour le moment.">
          <p>
            <T>Ouvrez un appel, puis choisissez « Garder ce guide comme modèle ».</T>
          </p>
        </Empty>
      ) : (
        <Table
          caption="Les modèles"
          columns={[
            { key: 'name', label: 'Modèle' },
            { key: 'incubator', label: 'Incubateur' },
            { key: 'acts', label: 'Changer' },
          ]}
          rows={models.map(({ id, name, incubator }) => ({
            name: (
              <a href={`${newCallPath}?depuis=${sourceValue({ kind: 'model', id })}`}>
                <T>{name}</T>
              </a>
            ),
            incubator: <T>{incubator}</T>,
            acts: (
              <RowActions
                action={`${modelsPath}/${id}/suppression`}
                hidden={{}}
                name="acte"
                about={name}
                acts={[{ value: 'supprimer', label: 'Ne plus proposer' }]}
              />
            ),
          }))}
        />
      )}
      <Why>{TEAM_WHY}</Why>
    </Page>
  )
}

export function SaveModelPage(props: {
  shell: Shell
  slug: string
  title: string
  typed: string
  problem: string | null
}) {
  const { shell, slug, title, typed, problem } = props
  return (
    <Page
      shell={shell}
      title={`Garder comme modèle – ${title}`}
      kind="focus"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: managePath(slug), label: title || 'Appel sans nom' },
      ]}
    >
      <Title lead="Les textes, les critères, les promesses et les chiffres sont gardés. Les dates seront recalculées pour chaque nouvel appel.">
        Garder ce guide comme modèle
      </Title>
      <ErrorSummary errors={problem ? [{ field: 'nom', message: problem }] : []} />
      <Form
        action={modelPath(slug)}
        submit="Garder comme modèle"
        cancel={{ href: managePath(slug), label: "Revenir à l'appel" }}
      >
        <TextField name="nom" label="Nom du modèle" value={typed} error={problem ?? undefined} />
      </Form>
      <Why>{CALL_WHY}</Why>
    </Page>
  )
}
