import {
  Alert,
  ErrorSummary,
  Hidden,
  Page,
  PasskeyForm,
  Prose,
  Section,
  type Shell,
  T,
  TextField,
  Title,
  Why,
} from '../../../design/index.ts'
import type { Passkey } from '../../../platform/passkeys/store.ts'
import { WHY_ACCOUNT } from '../address-wording.ts'
import { NO_SCRIPT, WHAT_KEY } from '../key-wording.ts'
import { CodesLeft, KeyTable } from './key-table.tsx'
import { accountCrumbs, KEYS } from './own-addresses.ts'

const SAID: Record<string, string> = {
  ajout: 'Votre clé est ajoutée',
  nom: 'Le nom de votre clé est enregistré',
  retrait: 'Votre clé est retirée',
}

export interface KeysProps {
  shell: Shell
  keys: readonly Passkey[]
  codesLeft: number
  /** The incubators whose role asks for one. */
  askedBy: readonly string[]
  options: object
  next: string
  typed: string
  field: 'nom' | 'cle'
  problem?: string | undefined
  said: string
}

export function KeysPage(props: KeysProps) {
  const { shell, keys, codesLeft, askedBy, options, next, typed, field, problem, said } = props
  const title = "Mes clés d'accès"
  const done = Object.hasOwn(SAID, said) ? SAID[said] : undefined
  return (
    <Page shell={shell} title={title} kind="focus" breadcrumbs={accountCrumbs} script="passkey.js">
      {done && <Alert tone="success" title={done} />}
      <Title lead={WHAT_KEY}>{title}</Title>
      <ErrorSummary errors={problem ? [{ field, message: problem }] : []} />
      {askedBy.length > 0 && keys.length === 0 && (
        <Alert tone="warning" title="Votre rôle demande une clé">
          <p>
            <T>
              {`Vous avez un rôle dans ${askedBy.join(', ')} : les pages de ce rôle s'ouvriront quand vous aurez ajouté une clé. Vos propres candidatures restent ouvertes.`}
            </T>
          </p>
        </Alert>
      )}
      {keys.length > 0 && <KeyTable keys={keys} />}
      {keys.length > 0 && <CodesLeft left={codesLeft} />}
      <Section title={keys.length === 0 ? 'Ajouter une clé' : 'Ajouter une autre clé'} id="cle">
        <PasskeyForm
          action={KEYS}
          kind="add"
          options={options}
          submit="Ajouter cette clé"
          without={NO_SCRIPT}
        >
          <Hidden name="suite" value={next} />
          <TextField
            name="nom"
            label="Nom de la clé"
            hint="Pour la reconnaître. Exemple : mon téléphone."
            value={typed}
            error={field === 'nom' ? problem : undefined}
            width="medium"
          />
        </PasskeyForm>
        {keys.length === 0 && (
          <Prose text="Vous recevrez ensuite dix codes à imprimer, pour le jour où vous n'aurez pas votre clé." />
        )}
      </Section>
      <Why>{WHY_ACCOUNT}</Why>
    </Page>
  )
}
