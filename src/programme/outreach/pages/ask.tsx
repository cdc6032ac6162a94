import { ErrorSummary, Form, Page, TextArea, Title } from '../../../design/index.ts'
import { LONGEST_QUESTION } from '../question.ts'
import { askPath } from './addresses.ts'
import { AddressField, type Errors, errorAt, type OfCall, publicCrumbs } from './parts.tsx'

/** A question to the team, before applying. */
export function AskPage(props: OfCall & { typed: { question: string; address: string }; errors: Errors }) {
  const { shell, slug, typed, errors } = props
  return (
    <Page shell={shell} title="Poser une question" kind="focus" breadcrumbs={publicCrumbs(props)}>
      <Title lead="L'équipe de l'incubateur vous répond par e-mail. Votre hiérarchie n'en sait rien.">
        Poser une question
      </Title>
      <ErrorSummary errors={[...errors]} />
      <Form action={askPath(slug)} submit="Recevoir l’e-mail de confirmation">
        <TextArea
          name="question"
          label="Votre question"
          hint="L'équipe peut la publier avec sa réponse sur la page de l'appel, reformulée et sans votre nom."
          value={typed.question}
          error={errorAt(errors, 'question')}
          limit={LONGEST_QUESTION}
          required
        />
        <AddressField value={typed.address} errors={errors} />
      </Form>
    </Page>
  )
}
