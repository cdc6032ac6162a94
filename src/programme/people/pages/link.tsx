import { Facts, Form, Page, type Shell, Title } from '../../../design/index.ts'

export { LinkRefusedPage } from './link-refused.tsx'

export interface LinkProps {
  shell: Shell
  token: string
  address: string
  /** For an address to add: whose account receives it. */
  owner: string | null
}

export function LinkPage({ shell, token, address, owner }: LinkProps) {
  const title = owner === null ? 'Confirmer la connexion' : 'Ajouter cette adresse'
  const lead = owner === null ? 'Vous serez connecté sur cet appareil.' : undefined
  return (
    <Page shell={shell} title={title} kind="focus">
      <Title lead={lead}>{title}</Title>
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
