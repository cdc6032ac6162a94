import { Badge, Form, fr, Quoted, Section, T, TextArea } from '../../../design/index.ts'
import { frenchDateTime } from '../../../platform/dates.ts'
import { type CallbackProps, callbackPath, errorOf } from './callback-parts.tsx'

export interface CallNotesProps extends CallbackProps {
  notes: { body: string; author: string; writtenAt: Date }[]
}

/** What the team noted of the call; its class is said before writing. */
export function CallNotes(props: CallNotesProps) {
  const { id, notes, zone, typed } = props
  return (
    <Section title="Notes de l’appel" id="notes">
      {notes.map(({ body, author, writtenAt }) => (
        <>
          <p>
            {author ? <bdi>{author}</bdi> : fr('L’équipe')}
            {fr(`, ${frenchDateTime(writtenAt, zone)}`)} <Badge>Secret</Badge>
          </p>
          <Quoted text={body} />
        </>
      ))}
      <Form action={`${callbackPath(id, 'team')}/notes`} submit="Ajouter la note" variant="quiet">
        <p>
          <T>
            Secret : cette note reste dans l'équipe. Elle n'est montrée ni à la personne, ni au jury, ni au
            comité.
          </T>
        </p>
        <TextArea
          name="note"
          label="Ajouter une note"
          value={typed['note'] ?? ''}
          rows={4}
          error={errorOf(props, 'note')}
        />
      </Form>
    </Section>
  )
}
