import { Form, Page, Section, type Shell, T, Title, Why } from '../../../design/index.ts'

export interface DeleteDraftProps {
  shell: Shell
  id: string
  title: string
  attached: string[]
}

/** Before a draft never sent goes: everything that goes with it. */
export function DeleteDraftPage({ shell, id, title, attached }: DeleteDraftProps) {
  return (
    <Page
      shell={shell}
      title="Effacer ce brouillon"
      kind="focus"
      breadcrumbs={[{ href: `/candidatures/${id}`, label: 'Ma candidature' }]}
    >
      <Title lead="Il n’a jamais été envoyé : personne d’autre ne l’a lu. L’effacement est immédiat et ne se défait pas.">
        Effacer ce brouillon
      </Title>
      <p>
        <bdi>{title || 'Projet sans titre'}</bdi>
      </p>
      {attached.length > 0 && (
        <Section title="Ce qui part avec lui">
          <ul>
            {attached.map(words => (
              <li>
                <T>{words}</T>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Form
        action={`/candidatures/${id}/effacement`}
        submit="Effacer ce brouillon"
        variant="danger"
        cancel={{ href: `/candidatures/${id}`, label: 'Ne rien changer' }}
      />
      <Why>Vous avez commencé ce brouillon, avec votre compte ou sur cet appareil.</Why>
    </Page>
  )
}
