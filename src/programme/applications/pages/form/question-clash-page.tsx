import { Alert, Form, fr, Hidden, Title, TwoVersions, VersionChoice } from '../../../../design/index.ts'
import type { Typed } from '../../form/question-typed.ts'
import { formPath } from '../../form-paths.ts'
import { FormFrame, type Framed } from './frame.tsx'

export interface QuestionClashProps {
  frame: Framed
  id: string
  /** The last revision: what is chosen is chosen against it. */
  revision: number
  /** Both, as one writes it; theirs is null once the question was taken off. */
  theirs: string
  mine: string
  by: string
  typed: Typed
}

/** Two organisers changed the same question: both versions, and a choice; nothing is overwritten in silence. */
export function QuestionClashPage(props: QuestionClashProps) {
  const { frame, id, revision, theirs, mine, by, typed } = props
  return (
    <FormFrame frame={frame} title="Deux versions d’une question">
      <Title>Deux versions d’une question</Title>
      <Alert tone="warning">
        <p>
          {fr(
            'Cette question a été changée pendant que vous l’écriviez. Rien n’est perdu : choisissez la version à garder.',
          )}
        </p>
      </Alert>
      <TwoVersions
        theirs={{ title: `Enregistrée ${by}`, text: theirs }}
        mine={{ title: 'La vôtre', text: mine }}
      />
      <Form action={formPath(frame.slug, `/questions/${id}`)} submit="Garder cette version">
        <Hidden name="version" value={String(revision)} />
        {Object.entries(typed).map(([name, value]) => (
          <Hidden name={name} value={value} />
        ))}
        <VersionChoice name="choix-version" theirs="autre" mine="mien" chosen="mien" />
      </Form>
    </FormFrame>
  )
}
