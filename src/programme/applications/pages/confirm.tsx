import {
  Alert,
  CodeField,
  ErrorSummary,
  Facts,
  Form,
  fr,
  Page,
  Section,
  type Shell,
  TextField,
  Title,
} from '../../../design/index.ts'
import { CODE_TROUBLES, type CodeTrouble } from '../code-trouble.ts'

export interface ConfirmProps {
  shell: Shell
  id: string
  address: string
  until: string
  problems: { code?: string | undefined; address?: { typed: string; error: string } }
  /** Another code has just been asked for. */
  again: boolean
  /** What keeps the code from arriving, if anything is known. */
  trouble: CodeTrouble | null
  mailbox: boolean
}

export function ConfirmPage(props: ConfirmProps) {
  const { shell, id, address, until, problems, again, trouble, mailbox } = props
  const here = `/candidatures/${id}/confirmation`
  const errors = [
    ...(problems.code ? [{ field: 'code', message: problems.code }] : []),
    ...(problems.address ? [{ field: 'adresse', message: problems.address.error }] : []),
  ]
  return (
    <Page
      shell={shell}
      title="Confirmer votre adresse"
      kind="focus"
      breadcrumbs={[{ href: `/candidatures/${id}`, label: 'Ma candidature' }]}
    >
      {again && errors.length === 0 && (
        <Alert tone="success" title="Un autre code est parti">
          <p>{fr('Seul le dernier code compte.')}</p>
        </Alert>
      )}
      <Title lead="Dernière étape : tapez le code que nous venons d’envoyer. Sans lui, votre candidature ne compte pas.">
        Confirmez votre adresse
      </Title>
      <ErrorSummary errors={errors} />
      {trouble && (
        <Alert tone="warning" title={CODE_TROUBLES[trouble].title}>
          <p>{fr(CODE_TROUBLES[trouble].text)}</p>
        </Alert>
      )}
      <Facts
        items={[
          { term: 'Code envoyé à', value: <bdi>{address}</bdi> },
          { term: 'Valable jusqu’au', value: until },
        ]}
      />
      {mailbox && (
        <Alert tone="info" title="Démonstration">
          <p>
            Le code est dans la <a href="/boite-mail">boîte à l’écran</a>.
          </p>
        </Alert>
      )}
      <Form action={here} submit="Confirmer">
        <CodeField name="code" label="Code à six chiffres" value="" error={problems.code} />
      </Form>
      <Section title="Le code n’arrive pas ?">
        <p>{fr('Regardez dans les indésirables. L’heure qui compte reste celle de votre envoi.')}</p>
        <Form action={`${here}/code`} submit="Recevoir un autre code" variant="quiet">
          <TextField
            name="adresse"
            label="Votre adresse e-mail"
            type="email"
            autocomplete="email"
            hint="Corrigez-la si elle est fausse."
            value={problems.address?.typed ?? address}
            error={problems.address?.error}
            required
          />
        </Form>
      </Section>
    </Page>
  )
}
