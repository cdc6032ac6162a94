import { Form, Hidden, Radios, Section, TextArea } from '../../../design/index.ts'
import { LONGEST_WORDS } from '../visa.ts'
import { readerPath } from './addresses.ts'
import { CommentFields, Comments } from './comments.tsx'
import type { ReaderProps } from './reader.tsx'

/** Remarks, then the verdict, on the version of this page and no other. */
export function VerdictForm(props: ReaderProps) {
  const { secret, number, typed, errors, request, comments, zone } = props
  const error = (field: string) => errors.find(each => each.field === field)?.message
  return (
    <Form action={readerPath(secret)} submit="Enregistrer ma réponse">
      <Hidden name="version" value={String(number)} />
      <Section title="Vos remarques" id="remarques">
        <Comments comments={comments} zone={zone} />
        <CommentFields secret={secret} part={typed.part} comment={typed.comment} errors={errors} />
      </Section>
      <Section title={request.last ? 'Répondre de nouveau' : 'Votre réponse'} id="visa">
        <Radios
          name="reponse"
          legend="Votre visa"
          value={typed.verdict}
          error={error('reponse')}
          options={[
            { value: 'given', label: 'Je donne mon visa' },
            { value: 'refused', label: 'Je refuse mon visa', hint: 'Dites ce qui doit changer.' },
          ]}
        />
        <TextArea
          name="mots"
          label="Vos mots"
          hint="L'équipe les lit. Ils ne sont pas publiés."
          value={typed.words}
          rows={4}
          limit={LONGEST_WORDS}
          error={error('mots')}
          optional
        />
      </Section>
    </Form>
  )
}
