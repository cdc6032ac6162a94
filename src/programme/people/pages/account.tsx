import {
  Alert,
  ErrorSummary,
  Facts,
  Form,
  Page,
  Section,
  type Shell,
  TextField,
  Title,
} from '../../../design/index.ts'
import type { Address, Person } from '../person.ts'

export interface AccountProps {
  shell: Shell
  person: Person
  addresses: Address[]
  saved: boolean
  typed?: string | undefined
  problem?: string | undefined
}

export function AccountPage({ shell, person, addresses, saved, typed, problem }: AccountProps) {
  return (
    <Page shell={shell} title="Mon compte" kind="focus">
      <Title>Mon compte</Title>
      {problem && <ErrorSummary errors={[{ field: 'adresse', message: problem }]} />}
      {saved && <Alert tone="success" title="Vos informations sont enregistrées" />}
      <Section title="Qui je suis">
        <Form action="/mon-compte" submit="Enregistrer">
          <TextField name="nom" label="Prénom et nom" autocomplete="name" value={person.name} />
          <TextField name="service" label="Service" value={person.service} />
          <TextField name="poste" label="Poste" autocomplete="organization-title" value={person.post} />
        </Form>
      </Section>
      <Section title="Mes adresses">
        <Facts
          items={addresses.map(({ address }, index) => ({
            term: index === 0 ? 'Adresse où vous recevez nos courriers' : 'Autre adresse',
            value: <bdi>{address}</bdi>,
          }))}
        />
        <Form action="/mon-compte/adresses" submit="Ajouter cette adresse">
          <TextField
            name="adresse"
            label="Ajouter une adresse"
            type="email"
            hint="Personnelle ou d’un nouveau poste : vous pourrez vous connecter avec l’une ou l’autre."
            value={typed ?? ''}
            error={problem}
          />
        </Form>
      </Section>
    </Page>
  )
}
