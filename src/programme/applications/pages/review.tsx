import {
  Alert,
  ErrorSummary,
  Form,
  fr,
  KeptTexts,
  Page,
  Section,
  type Shell,
  TextField,
  Title,
} from '../../../design/index.ts'
import type { Field } from '../form.ts'
import type { ReviewWords } from '../review-words.ts'
import { Answers, isShown } from './answers.tsx'

export interface ReviewProps {
  shell: Shell
  id: string
  title: string
  form: readonly Field[]
  values: ReadonlyMap<string, string>
  words: ReviewWords
  /** Before one tries to send: what is left to do, said without alarm. */
  gaps: { title: string; links: { href: string; message: string }[] } | null
  /** Once one has tried; each with the address of the field to mend. */
  errors: { field: string; message: string }[]
  deadline: string
  /** Null when someone is signed in: their address is known. */
  address: { typed: string; error?: string | undefined } | null
  canSend: boolean
  /** Where to ask for the call wished before sending, when one is: a draft tells nobody. */
  callback: { href: string; label: string } | null
  steps: { href: string; label: string }[]
}

/** Everything on one page, as the jury will read it, before « Envoyer ». */
export function ReviewPage(props: ReviewProps) {
  const { shell, id, title, form, values, words, gaps, errors, deadline, address, canSend, steps } = props
  const written = title !== '' || form.some(field => !field.private && isShown(field, values))
  return (
    <Page
      shell={shell}
      title={words.title}
      kind="focus"
      breadcrumbs={[{ href: `/candidatures/${id}`, label: 'Ma candidature' }]}
    >
      <Title lead={words.lead}>{words.title}</Title>
      <ErrorSummary errors={errors} />
      <KeptTexts path={`/candidatures/${id}`} keep={`/candidatures/${id}/cle`} />
      {gaps && (
        <Alert tone="warning" title={gaps.title}>
          <ul>
            {gaps.links.map(({ href, message }) => (
              <li>
                <a href={href}>{fr(message)}</a>
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {props.callback && (
        <Alert tone="info" title="Vous souhaitez un appel avant l’envoi">
          <p>
            {fr('L’équipe ne lit pas ce brouillon. Demandez-lui l’appel, puis attendez-le pour envoyer.')}
          </p>
          <p>
            <a href={props.callback.href}>{fr(props.callback.label)}</a>
          </p>
        </Alert>
      )}
      {written && (
        <Section title={title || 'Votre projet'}>
          <Answers form={form} values={values} which="shared" />
        </Section>
      )}
      {form.some(field => field.private && values.get(field.id)) && (
        <Section title="Ce que le jury ne verra pas">
          <Answers form={form} values={values} which="private" />
          <p>{fr('Seule l’équipe de l’incubateur lit ces réponses.')}</p>
        </Section>
      )}
      {canSend && (
        <Section title="Corriger">
          <ul>
            {steps.map(({ href, label }) => (
              <li>
                <a href={href}>{fr(label)}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {words.submit !== '' && (
        <Section title="Envoyer">
          <p>{fr(deadline)}</p>
          <Form action={`/candidatures/${id}/depot`} submit={words.submit}>
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
      )}
      {!canSend && (
        <Alert tone="warning" title="L’envoi n’est pas possible maintenant">
          <p>{fr(deadline)}</p>
        </Alert>
      )}
    </Page>
  )
}
