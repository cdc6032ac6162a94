import {
  Alert,
  ErrorSummary,
  Facts,
  Form,
  fr,
  Hidden,
  Page,
  Section,
  type Shell,
  TextField,
  Title,
} from '../../../design/index.ts'
import type { Address, Person } from '../person.ts'

type Self = Pick<Person, 'name' | 'service' | 'post'>

/** What a refused form gives back. */
export interface AccountExtra {
  /** The address typed, and what is wrong with it. */
  typed?: string
  problem?: string
  /** What was typed of oneself, and what another window changed meanwhile. */
  edited?: Self
  changed?: readonly (keyof Self)[]
}

export interface AccountProps extends AccountExtra {
  shell: Shell
  person: Person
  addresses: Address[]
  saved: boolean
}

const FIELDS = [
  { key: 'name', name: 'nom', label: 'Prénom et nom', autocomplete: 'name' },
  { key: 'service', name: 'service', label: 'Service', autocomplete: 'organization' },
  { key: 'post', name: 'poste', label: 'Poste', autocomplete: 'organization-title' },
] as const

export function AccountPage(props: AccountProps) {
  const { shell, person, addresses, saved, typed, problem, edited, changed = [] } = props
  const clash = (key: keyof Self) =>
    changed.includes(key)
      ? `Une autre fenêtre a enregistré « ${person[key] || 'rien'} ». Gardez votre texte ou remettez celui-là, puis enregistrez.`
      : undefined
  const errors = [
    ...FIELDS.flatMap(({ key, name }) =>
      changed.includes(key) ? [{ field: name, message: clash(key) ?? '' }] : [],
    ),
    ...(problem ? [{ field: 'adresse', message: problem }] : []),
  ]
  return (
    <Page shell={shell} title="Mon compte" kind="focus">
      <Title>Mon compte</Title>
      <ErrorSummary errors={errors} />
      {saved && <Alert tone="success" title="Vos informations sont enregistrées" />}
      <Section title="Qui je suis">
        <Form action="/mon-compte" submit="Enregistrer">
          {FIELDS.map(({ key, name }) => (
            <Hidden name={`avant.${name}`} value={person[key]} />
          ))}
          {FIELDS.map(({ key, name, label, autocomplete }) => (
            <TextField
              name={name}
              label={label}
              autocomplete={autocomplete}
              value={(edited ?? person)[key]}
              error={clash(key)}
            />
          ))}
        </Form>
      </Section>
      <Section title="Mes adresses">
        <Facts
          items={addresses.map(({ address }, index) => ({
            term: index === 0 ? 'Adresse où vous recevez nos courriers' : 'Autre adresse',
            value: <bdi>{address}</bdi>,
          }))}
        />
        <Form action="/mon-compte/adresses" submit="Ajouter cette adresse" variant="quiet">
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
      <Section title="Mes données">
        <p>
          <a href="/mes-donnees">{fr('Voir, télécharger, effacer : ce que ce site garde de moi')}</a>
        </p>
      </Section>
    </Page>
  )
}
