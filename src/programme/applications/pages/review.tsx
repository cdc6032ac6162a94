import {
  Alert,
  ErrorSummary,
  Form,
  fr,
  Page,
  Section,
  type Shell,
  TextField,
  Title,
} from '../../../design/index.ts'
import type { Field } from '../form.ts'
import { Answers } from './answers.tsx'

export interface ReviewProps {
  shell: Shell
  id: string
  title: string
  form: readonly Field[]
  values: ReadonlyMap<string, string>
  /** Each with the address of the field to mend. */
  errors: { field: string; message: string }[]
  deadline: string
  /** Null when someone is signed in: their address is known. */
  address: { typed: string; error?: string | undefined } | null
  canSend: boolean
  steps: { href: string; label: string }[]
}

/** Everything on one page, as the jury will read it, before « Envoyer ». */
export function ReviewPage(props: ReviewProps) {
  const { shell, id, title, form, values, errors, deadline, address, canSend, steps } = props
  return (
    <Page
      shell={shell}
      title="Relire et envoyer"
      kind="focus"
      breadcrumbs={[{ href: `/candidatures/${id}`, label: 'Ma candidature' }]}
    >
      <Title lead="Voici votre candidature telle que le jury la lira. Elle n’est pas encore envoyée.">
        Relire et envoyer
      </Title>
      <ErrorSummary errors={errors} />
      <Section title={title || 'Sans titre'}>
        <Answers form={form} values={values} which="shared" />
      </Section>
      {form.some(field => field.private && values.get(field.id)) && (
        <Section title="Ce que le jury ne verra pas">
          <Answers form={form} values={values} which="private" />
          <p>{fr('Seule l’équipe de l’incubateur lit ces réponses.')}</p>
        </Section>
      )}
      <Section title="Corriger">
        <ul>
          {steps.map(({ href, label }) => (
            <li>
              <a href={href}>{fr(label)}</a>
            </li>
          ))}
        </ul>
      </Section>
      {canSend ? (
        <Section title="Envoyer">
          <p>{fr(deadline)}</p>
          <Form action={`/candidatures/${id}/depot`} submit="Envoyer ma candidature">
            {address && (
              <TextField
                name="adresse"
                label="Votre adresse e-mail"
                type="email"
                autocomplete="email"
                hint="Nous y envoyons un code pour vérifier qu’elle est à vous. Professionnelle ou personnelle."
                value={address.typed}
                error={address.error}
                required
              />
            )}
          </Form>
        </Section>
      ) : (
        <Alert tone="warning" title="L’envoi n’est pas possible maintenant">
          <p>{fr(deadline)}</p>
        </Alert>
      )}
    </Page>
  )
}
