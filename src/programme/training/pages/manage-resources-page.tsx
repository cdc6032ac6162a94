import { Alert, Code, Empty, Page, Section, type Shell, T, Table, Title, Why } from '../../../design/index.ts'
import { AUDIENCE_WORDS, KIND_WORDS, type Resource } from '../resource.ts'
import { COURSE, of, resourcesPath } from './addresses.ts'
import { ResourceErrors, ResourceForm, type ResourceFormProps } from './resource-form.tsx'

export interface ManageResourcesProps extends ResourceFormProps {
  shell: Shell
  incubator: string
  resources: readonly Resource[]
  /** What was just done, or why nothing was. */
  said: { tone: 'success' | 'warning'; text: string } | null
}

/** What an incubator offers by link, and the form to offer more. */
export function ManageResourcesPage(props: ManageResourcesProps) {
  const { shell, incubator, slug, resources, said, replaces, problems } = props
  return (
    <Page
      shell={shell}
      title="Ressources"
      kind="overview"
      breadcrumbs={[{ href: '/gestion', label: 'Gestion des appels' }]}
    >
      <Title
        lead={`Documents, pages et vidéos que l'incubateur ${incubator} propose aux agents, au jury et aux équipes.`}
      >
        Ressources
      </Title>
      <ResourceErrors problems={problems} />
      {said && (
        <Alert tone={said.tone}>
          <p>
            <T>{said.text}</T>
          </p>
        </Alert>
      )}
      {resources.length === 0 ? (
        <Empty title="Aucune ressource pour le moment.">
          <p>
            <T>Ajoutez la première ci-dessous : elle s'affiche aussitôt.</T>
          </p>
        </Empty>
      ) : (
        <ResourceTable slug={slug} resources={resources} />
      )}
      <Section title={replaces ? 'Corriger une ressource' : 'Ajouter une ressource'}>
        <ResourceForm slug={slug} typed={props.typed} problems={problems} replaces={replaces} />
      </Section>
      <Section title="Où elles se lisent">
        <p>
          <T>Les agents les trouvent sur</T> <a href={`${COURSE}${of(slug)}`}>la page de la formation</a>
          <T>
            , avec le cours « Préparer sa candidature ». C'est aussi l'adresse à donner dans le guide d'un
            appel :
          </T>{' '}
          <Code text={`${COURSE}${of(slug)}`} />
        </p>
        <p>
          <T>Le jury, le comité et les équipes les trouvent sur</T>{' '}
          <a href="/ressources">leur page de ressources</a>
          <T>, une fois connectés.</T>
        </p>
      </Section>
      <Why>Vous faites partie de l'équipe de cet incubateur.</Why>
    </Page>
  )
}

function ResourceTable({ slug, resources }: { slug: string; resources: readonly Resource[] }) {
  return (
    <Table
      caption="Les ressources proposées, par titre"
      columns={[
        { key: 'title', label: 'Titre' },
        { key: 'kind', label: 'Nature' },
        { key: 'for', label: 'Pour' },
        { key: 'acts', label: 'Changer' },
      ]}
      rows={resources.map(({ id, title, url, kind, audiences }) => ({
        title: (
          <a href={url} rel="noopener noreferrer">
            {title}
          </a>
        ),
        kind: KIND_WORDS[kind],
        for: <T>{audiences.map(audience => AUDIENCE_WORDS[audience].toLowerCase()).join(', ')}</T>,
        acts: (
          <>
            <a href={`${resourcesPath(slug)}?corrige=${id}`} aria-label={`Corriger « ${title} »`}>
              Corriger
            </a>{' '}
            ou{' '}
            <a href={`${resourcesPath(slug)}/${id}/retrait`} aria-label={`Retirer « ${title} »`}>
              retirer
            </a>
          </>
        ),
      }))}
    />
  )
}
