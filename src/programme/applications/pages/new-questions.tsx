import { Alert, ErrorSummary, Form, fr, Page, type Shell, Title } from '../../../design/index.ts'
import type { Answer } from '../answers.ts'
import type { Field } from '../form.ts'
import type { FilesShown } from './files-control.tsx'
import { Question, shownAnswer } from './question.tsx'

export interface NewQuestionsProps {
  shell: Shell
  id: string
  fields: readonly Field[]
  answers: ReadonlyMap<string, Answer>
  errors: { field: string; message: string }[]
  files: FilesShown
  /** Worded: until when one can answer. */
  until: string
}

/** Only what the form asks since this application was sent; what was sent stays valid meanwhile. */
export function NewQuestionsPage({ shell, id, fields, answers, errors, files, until }: NewQuestionsProps) {
  const title = fields.length === 1 ? 'Une question nouvelle' : 'Des questions nouvelles'
  const error = (field: string) => errors.find(each => each.field === field)?.message
  return (
    <Page
      shell={shell}
      title={title}
      kind="focus"
      breadcrumbs={[{ href: `/candidatures/${id}`, label: 'Ma candidature' }]}
    >
      <Title lead="L’équipe les a ajoutées depuis votre envoi.">{title}</Title>
      <ErrorSummary errors={errors} />
      <Alert tone="info">
        <p>{fr(`Votre candidature envoyée reste valable, que vous répondiez ou non. ${until}`)}</p>
      </Alert>
      <Form
        action={`/candidatures/${id}/nouvelles-questions`}
        submit="Enregistrer et tout relire"
        files={fields.some(({ kind }) => kind === 'files')}
        cancel={{ href: `/candidatures/${id}`, label: 'Revenir à ma candidature' }}
      >
        {fields.map(field => (
          <Question
            field={field}
            fields={fields}
            files={files}
            error={error(field.id)}
            {...shownAnswer(answers, field.id, errors.length === 0)}
          />
        ))}
      </Form>
    </Page>
  )
}
