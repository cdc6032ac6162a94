import { Details, ErrorSummary, Form, fr, Hidden, Title } from '../../../../design/index.ts'
import { PROTECTED, USED_FOR } from '../../form/protected.ts'
import type { QuestionError } from '../../form/question.ts'
import type { Typed } from '../../form/question-typed.ts'
import { formPath } from '../../form-paths.ts'
import { FormFrame, type Framed } from './frame.tsx'
import { QuestionFields, type QuestionFieldsProps } from './question-fields.tsx'

export interface QuestionPageProps extends QuestionFieldsProps {
  frame: Framed
  revision: number
  /** Null for a new question. */
  id: string | null
  errors: readonly QuestionError[]
  typed: Typed
}

/** One question, with everything that can be said of it; then, apart, how to take it off. */
export function QuestionPage(props: QuestionPageProps) {
  const { frame, revision, id, kind, errors, typed } = props
  const title = id === null ? 'Nouvelle question' : 'Changer une question'
  const why = id === null ? undefined : PROTECTED.get(id)
  return (
    <FormFrame frame={frame} title={title}>
      <Title lead={why && `${why} Vous pouvez changer ses mots et sa place.`}>{title}</Title>
      <ErrorSummary errors={[...errors]} />
      <Form
        action={formPath(frame.slug, `/questions${id === null ? '' : `/${id}`}`)}
        submit={id === null ? 'Ajouter la question' : 'Enregistrer la question'}
        cancel={{ href: formPath(frame.slug), label: 'Revenir au formulaire' }}
      >
        <Hidden name="version" value={String(revision)} />
        <Hidden name="genre" value={kind} />
        <QuestionFields {...props} />
      </Form>
      {id !== null && why === undefined && (
        <Details summary="Retirer cette question">
          <p>
            {fr(
              `${USED_FOR.get(id) ?? ''} Elle ne sera plus posée. Les réponses déjà données restent lisibles.`.trim(),
            )}
          </p>
          <p>{fr(`Question : « ${typed['intitule'] ?? ''} »`)}</p>
          <Form action={formPath(frame.slug)} submit="Retirer la question" variant="danger">
            <Hidden name="version" value={String(revision)} />
            <Hidden name="acte" value={`retirer:${id}`} />
          </Form>
        </Details>
      )}
    </FormFrame>
  )
}
