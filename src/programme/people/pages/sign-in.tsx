import {
  Alert,
  ErrorSummary,
  Form,
  Hidden,
  Page,
  Prose,
  type Shell,
  TextField,
  Title,
} from '../../../design/index.ts'

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
      <Title lead="Écrivez votre adresse e-mail : nous vous envoyons un code. Pas de mot de passe.">
        Se connecter
      </Title>
      {problem && <ErrorSummary errors={[{ field: 'adresse', message: problem }]} />}
      {held && (
        <Alert tone="info" title="Ce que vous venez d’écrire est gardé">
          <Prose text="Votre session était terminée : rien n’est encore enregistré ni envoyé. Connectez-vous avec la même adresse : votre texte vous sera rendu, et à personne d’autre." />
        </Alert>
      )}
      {!held && next !== '/' && <Prose text="La page demandée s’ouvrira ensuite." />}
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
