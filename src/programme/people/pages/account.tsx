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
  T,
  TextField,
  Title,
  Why,
} from '../../../design/index.ts'
import { WHY_ACCOUNT } from '../address-wording.ts'
import type { Address, Person } from '../person.ts'
import { type FormerPost, FormerPosts } from './former-posts.tsx'
import { KeyAdvice } from './key-advice.tsx'
import { ADDRESSES, KEYS } from './own-addresses.ts'

type Self = Pick<Person, 'name' | 'service' | 'post'>

/** What a refused form gives back. */
export interface AccountExtra {
  /** What was typed of oneself, and what another window changed meanwhile. */
  edited?: Self
  changed?: readonly (keyof Self)[]
}

export interface AccountProps extends AccountExtra {
  shell: Shell
  person: Person
  addresses: Address[]
  former: readonly FormerPost[]
  /** Has a role where a passkey is worth having, and has none. */
  advised: boolean
  saved: boolean
}

const FIELDS = [
  { key: 'name', name: 'nom', label: 'Prénom et nom', autocomplete: 'name' },
  { key: 'service', name: 'service', label: 'Service', autocomplete: 'organization' },
  { key: 'post', name: 'poste', label: 'Poste', autocomplete: 'organization-title' },
] as const

export function AccountPage(props: AccountProps) {
  const { shell, person, addresses, former, advised, saved, edited, changed = [] } = props
  const clash = (key: keyof Self) =>
    changed.includes(key)
      ? `Une autre fenêtre a enregistré « ${person[key] || 'rien'} ». Gardez votre texte ou remettez celui-là, puis enregistrez.`
      : undefined
  const errors = FIELDS.flatMap(({ key, name }) =>
    changed.includes(key) ? [{ field: name, message: clash(key) ?? '' }] : [],
  )
  return (
    <Page shell={shell} title="Mon compte" kind="focus">
      <Title>Mon compte</Title>
      <ErrorSummary errors={errors} />
      {saved && <Alert tone="success" title="Vos informations sont enregistrées" />}
      {advised && <KeyAdvice />}
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
      <FormerPosts former={former} />
      <Section title="Me connecter">
        <Facts
          items={addresses.slice(0, 1).map(({ address }) => ({
            term: 'Adresse où vous recevez nos courriers',
            value: <bdi>{address}</bdi>,
          }))}
        />
        <ul>
          <li>
            <a href={ADDRESSES}>
              <T>
                {addresses.length === 1
                  ? 'Ajouter ou changer une adresse'
                  : `Mes ${addresses.length} adresses`}
              </T>
            </a>
          </li>
          <li>
            <a href={KEYS}>
              <T>Mes clés d'accès</T>
            </a>
          </li>
          <li>
            <a href="/mon-compte/fusions">
              <T>Mes comptes réunis</T>
            </a>
          </li>
        </ul>
      </Section>
      <Section title="Mes données">
        <p>
          <a href="/mes-donnees">{fr('Voir, télécharger, effacer : ce que ce site garde de moi')}</a>
        </p>
      </Section>
      <Why>{WHY_ACCOUNT}</Why>
    </Page>
  )
}
