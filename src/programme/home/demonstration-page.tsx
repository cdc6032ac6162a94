import { Form, fr, Hidden, Page, Section, type Shell, T, Table, Title } from '../../design/index.ts'
import { WALK } from './demonstration-walk.ts'

interface Someone {
  address: string
  name: string
  role: string
}

export interface DemonstrationProps {
  shell: Shell
  people: Someone[]
}

const KINDS: { title: string; is(role: string): boolean }[] = [
  { title: 'Qui organise', is: role => role.startsWith('organise') },
  { title: 'Qui a écrit à un appel', is: role => /agent/.test(role) },
  { title: 'Qui siège au jury ou au comité', is: role => /jury|comité/.test(role) },
  { title: 'Qui suit des produits', is: role => /coach|portefeuille/.test(role) },
]

/** Each person with one button: their pages open at once. */
export function DemonstrationPage({ shell, people }: DemonstrationProps) {
  return (
    <Page shell={shell} title="La démonstration" kind="overview">
      <Title lead="Deux incubateurs inventés. Aux Semailles, un appel est ouvert. À La Serre, un appel vient d'être clos : le jury lit. Entrez comme l'une de ces personnes.">
        La démonstration
      </Title>
      <p>
        <a href="/boite-mail">Boîte mail</a> · <a href="/horloge">Avancer l’horloge</a> ·{' '}
        <a href="/">Appels ouverts</a>
      </p>
      <Section title="Une sélection entière, puis la vie d’un produit, en trente minutes">
        <ol>
          {WALK.map(({ who, what }) => (
            <li>
              <strong>{who}.</strong> <T>{what}</T>
            </li>
          ))}
        </ol>
      </Section>
      {KINDS.map(({ title, is }) => (
        <Section title={title}>
          <Table
            caption="Entrez comme l'une de ces personnes"
            columns={[
              { key: 'name', label: 'Personne' },
              { key: 'role', label: 'Rôle' },
              { key: 'enter', label: 'Ses pages' },
            ]}
            rows={people
              .filter(({ role }) => is(role))
              .map(({ address, name, role }) => ({
                name,
                role: fr(role),
                enter: (
                  <Form action="/demonstration" submit={`Entrer : ${name}`} variant="quiet">
                    <Hidden name="adresse" value={address} />
                  </Form>
                ),
              }))}
          />
        </Section>
      ))}
    </Page>
  )
}
