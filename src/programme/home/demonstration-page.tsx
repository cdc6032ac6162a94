import { Form, Hidden, Page, Section, type Shell, Title } from '../../design/index.ts'

export interface DemonstrationProps {
  shell: Shell
  people: { address: string; name: string; role: string }[]
}

/** Each person with one button: a code is sent, and read in the on-screen mailbox. */
export function DemonstrationPage({ shell, people }: DemonstrationProps) {
  return (
    <Page shell={shell} title="La démonstration" kind="focus">
      <Title lead="Deux incubateurs inventés, un appel ouvert, un appel clos. Connectez-vous comme l’une de ces personnes : le code arrive dans la boîte à l’écran.">
        La démonstration
      </Title>
      <p>
        <a href="/boite-mail">Boîte mail</a> · <a href="/horloge">Avancer l’horloge</a> ·{' '}
        <a href="/">Appels ouverts</a>
      </p>
      {people.map(({ address, name, role }) => (
        <Section title={name}>
          <p>{role.charAt(0).toUpperCase() + role.slice(1)}.</p>
          <Form action="/connexion" submit={`Recevoir un code : ${name}`} variant="quiet">
            <Hidden name="adresse" value={address} />
            <Hidden name="suite" value={role.startsWith('organise') ? '/gestion' : '/mes-candidatures'} />
          </Form>
        </Section>
      ))}
    </Page>
  )
}
