import {
  Details,
  ErrorSummary,
  Form,
  Page,
  PasskeyForm,
  Prose,
  type Shell,
  TextField,
  Title,
} from '../../../design/index.ts'
import { NO_SCRIPT_SIGN_IN } from '../key-wording.ts'

export interface KeySignInProps {
  shell: Shell
  options: object
  field: 'cle' | 'code'
  problem?: string | undefined
}

/** The mailbox is proved; the key is what remains. */
export function KeySignInPage({ shell, options, field, problem }: KeySignInProps) {
  return (
    <Page shell={shell} title="Utiliser votre clé d’accès" kind="focus" script="passkey.js">
      <Title lead="Votre adresse est confirmée. Il reste votre clé.">Utilisez votre clé d’accès</Title>
      <ErrorSummary errors={problem ? [{ field, message: problem }] : []} />
      <div id="cle">
        <PasskeyForm
          action="/connexion/cle"
          kind="prove"
          options={options}
          submit="Utiliser ma clé"
          without={NO_SCRIPT_SIGN_IN}
        />
      </div>
      <Details summary="Je n’ai pas ma clé" open={field === 'code'}>
        <Form action="/connexion/cle/secours" submit="Me connecter avec ce code" variant="quiet">
          <TextField
            name="code"
            label="Code de secours"
            hint="Un des dix codes imprimés le jour où vous avez ajouté votre clé. Il ne sert qu’une fois."
            value=""
            error={field === 'code' ? problem : undefined}
            width="medium"
          />
        </Form>
        <Prose text="Vous n’avez plus ni clé ni code ? La personne responsable de votre incubateur peut retirer vos clés, depuis la page de son équipe." />
      </Details>
      <Form action="/deconnexion" submit="Abandonner la connexion" variant="quiet" />
    </Page>
  )
}
