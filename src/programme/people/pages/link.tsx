import { ActionLink, Facts, Form, Page, Prose, type Shell, Title } from '../../../design/index.ts'

export interface LinkProps {
  shell: Shell
  token: string
  address: string
  /** For an address to add: whose account receives it. */
  owner: string | null
}

export function LinkPage({ shell, token, address, owner }: LinkProps) {
  const title = owner === null ? 'Confirmer la connexion' : 'Ajouter cette adresse'
  return (
    <Page shell={shell} title={title} kind="focus">
      <Title>{title}</Title>
      <Facts
        items={[
          { term: 'Adresse', value: <bdi>{address}</bdi> },
          ...(owner === null ? [] : [{ term: 'Compte qui la reçoit', value: <bdi>{owner}</bdi> }]),
        ]}
      />
      <Form
        action={`/connexion/lien/${token}`}
        submit={owner === null ? 'Me connecter' : 'Ajouter cette adresse'}
      />
    </Page>
  )
}

export function LinkRefusedPage({ shell, problem }: { shell: Shell; problem: string }) {
  return (
    <Page shell={shell} title="Ce lien n’est plus valable" kind="focus">
      <Title>Ce lien n’est plus valable</Title>
      <Prose text={problem} />
      <p>
        <ActionLink href="/connexion">Demander un nouveau code</ActionLink>
      </p>
    </Page>
  )
}
