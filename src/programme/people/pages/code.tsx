import {
  Alert,
  CodeField,
  ErrorSummary,
  Facts,
  Form,
  Hidden,
  Page,
  Prose,
  type Shell,
  Title,
} from '../../../design/index.ts'
import type { AttemptRefusal } from '../sign-in.ts'
import { ATTEMPT_REFUSALS } from '../wording.ts'
import { ADDRESSES } from './own-addresses.ts'

export interface CodeProps {
  shell: Shell
  /** Where it was sent; null when this browser was never told. */
  address: string | null
  next: string
  /** For an address added to one's account, not for a sign-in. */
  adding: boolean
  /** Why this code proves nothing any more, if so. */
  over: AttemptRefusal | null
  problem?: string | undefined
  mailbox: boolean
}

export function CodePage({ shell, address, next, adding, over, problem, mailbox }: CodeProps) {
  const asking = adding ? ADDRESSES : '/connexion'
  return (
    <Page shell={shell} title="Taper le code" kind="focus">
      <Title lead="Il est valable quinze minutes.">Tapez le code reçu par e-mail</Title>
      {problem && <ErrorSummary errors={[{ field: 'code', message: problem }]} />}
      {over && !problem && (
        <Alert tone="warning" title={over === 'used' ? 'Ce code a déjà servi' : 'Ce code n’est plus valable'}>
          <Prose text={ATTEMPT_REFUSALS[over]} />
        </Alert>
      )}
      <Facts
        items={[
          {
            term: 'Code envoyé à',
            value: address === null ? 'L’adresse qui avait reçu le lien' : <bdi>{address}</bdi>,
          },
        ]}
      />
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
      {!adding && (
        <Prose text="Vous lisez vos e-mails sur un autre appareil ? Tapez ici le code reçu. Le lien de l’e-mail, lui, connecte l’appareil où vous l’ouvrez." />
      )}
      {address !== null && (
        <Form action={asking} submit="Recevoir un autre code" variant="quiet">
          <Hidden name="adresse" value={address} />
          <Hidden name="suite" value={next} />
        </Form>
      )}
      <p>
        <a href={adding ? asking : `/connexion?suite=${encodeURIComponent(next)}`}>Changer d’adresse</a>
      </p>
    </Page>
  )
}
