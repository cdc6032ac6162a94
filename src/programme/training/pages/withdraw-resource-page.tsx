import { Facts, Form, Page, type Shell, Title, Why } from '../../../design/index.ts'
import { AUDIENCE_WORDS, KIND_WORDS, type Resource } from '../resource.ts'
import { resourcesPath } from './addresses.ts'

/** Who no longer sees what, before it is withdrawn. */
export function WithdrawResourcePage({
  shell,
  slug,
  resource,
}: {
  shell: Shell
  slug: string
  resource: Resource
}) {
  const path = resourcesPath(slug)
  const { id, title, url, kind, audiences } = resource
  return (
    <Page
      shell={shell}
      title="Retirer une ressource"
      kind="focus"
      breadcrumbs={[{ href: path, label: 'Ressources' }]}
    >
      <Title lead="Le lien ne s'affichera plus. Le document lui-même reste là où il est.">
        Retirer une ressource
      </Title>
      <Facts
        items={[
          { term: 'Titre', value: <bdi>{title}</bdi> },
          { term: 'Adresse', value: <bdi>{url}</bdi> },
          { term: 'Nature', value: KIND_WORDS[kind] },
          { term: 'Ne la verront plus', value: audiences.map(each => AUDIENCE_WORDS[each]).join(', ') },
        ]}
      />
      <Form
        action={`${path}/${id}/retrait`}
        submit="Retirer cette ressource"
        variant="danger"
        cancel={{ href: path, label: 'La garder' }}
      />
      <Why>Vous faites partie de l'équipe de cet incubateur.</Why>
    </Page>
  )
}
