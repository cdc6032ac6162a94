import {
  ActionLink,
  Alert,
  CodeField,
  ErrorSummary,
  Facts,
  Form,
  Hidden,
  Page,
  Prose,
  Section,
  type Shell,
  TextField,
  Title,
} from '../../design/index.ts'
import type { Address, Person } from './person.ts'

export interface SignInProps {
  shell: Shell
  next: string
  typed: string
  problem?: string | undefined
  /** Something typed is waiting for this browser. */
  held: boolean
}

export function SignInPage({ shell, next, typed, problem, held }: SignInProps) {
  return (
    <Page shell={shell} title="Se connecter" kind="focus">
      <Title lead="Écrivez votre adresse e-mail : nous vous envoyons un code. Pas de mot de passe.">Se connecter</Title>
      {problem && <ErrorSummary errors={[{ field: 'adresse', message: problem }]} />}
      {held && (
        <Alert tone="info" title="Ce que vous venez d’écrire est gardé">
          <Prose text="Votre session était terminée. Connectez-vous : votre texte vous sera rendu." />
        </Alert>
      )}
      <Form action="/connexion" submit="Recevoir un code">
        <Hidden name="suite" value={next} />
        <TextField
          name="adresse"
          label="Votre adresse e-mail"
          type="email"
          autocomplete="email"
          hint="Professionnelle ou personnelle. Exemple : prenom.nom@administration.fr"
          value={typed}
          error={problem}
          required
        />
      </Form>
    </Page>
  )
}

export interface CodeProps {
  shell: Shell
  address: string
  problem?: string | undefined
  mailbox: boolean
}

export function CodePage({ shell, address, problem, mailbox }: CodeProps) {
  return (
    <Page shell={shell} title="Taper le code" kind="focus">
      <Title lead="Il est valable quinze minutes.">Tapez le code reçu par e-mail</Title>
      {problem && <ErrorSummary errors={[{ field: 'code', message: problem }]} />}
      <Facts items={[{ term: 'Code envoyé à', value: <bdi>{address}</bdi> }]} />
      {mailbox && (
        <Alert tone="info" title="Démonstration">
          <p>
            Aucun e-mail ne part d’ici : le code est dans la <a href="/boite-mail">boîte à l’écran</a>.
          </p>
        </Alert>
      )}
      <Form action="/connexion/code" submit="Continuer">
        <CodeField name="code" label="Code à six chiffres" value="" error={problem} />
      </Form>
      <p>
        <a href="/connexion">Demander un autre code ou changer d’adresse</a>
      </p>
    </Page>
  )
}

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
      <Form action={`/connexion/lien/${token}`} submit={owner === null ? 'Me connecter' : 'Ajouter cette adresse'} />
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
