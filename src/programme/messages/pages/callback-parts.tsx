import { Alert, ErrorSummary, Form, Quoted, Section, type Shell, T, TextArea } from '../../../design/index.ts'
import { type Callback, chosenSlot } from '../callback.ts'
import { slotWords } from '../callback-wording.ts'
import type { Side } from '../message.ts'

export interface CallbackProps {
  shell: Shell
  id: string
  title: string
  received: boolean
  callback: Callback | undefined
  /** Where it stands, in words. */
  state: string
  zone: string
  now: Date
  errors: { field: string; message: string }[]
  /** What was typed and refused, by field. */
  typed: Record<string, string>
}

export const callbackPath = (id: string, side: Side) =>
  `${side === 'team' ? '/gestion' : ''}/candidatures/${id}/rappel`
export const errorOf = ({ errors }: CallbackProps, field: string) =>
  errors.find(each => each.field === field)?.message

/** What is wrong, then where the call stands. */
export function Standing(props: CallbackProps & { side: Side }) {
  const { id, side, callback, state, zone, now, errors } = props
  const slot = callback && callback.ending === null ? chosenSlot(callback) : undefined
  return (
    <>
      <ErrorSummary errors={errors} />
      <Alert tone={slot && slot.startsAt > now ? 'success' : 'info'}>
        <p>
          <T>{state}</T>
        </p>
      </Alert>
      {callback?.ending === 'cancelled' && <Quoted text={callback.endedWords} />}
      {slot && slot.startsAt > now && (
        <p>
          <a href={`${callbackPath(id, side)}.ics`}>
            <T>{`Ajouter à mon agenda : ${slotWords(slot, zone)}`}</T>
          </a>
        </p>
      )}
    </>
  )
}

/** Either side gives up with a word, told to the other. */
export function CancelForm(props: CallbackProps & { side: Side }) {
  const { id, side, callback, typed } = props
  if (!callback || callback.ending !== null) return null
  return (
    <Section title="Annuler le rappel" id="annuler">
      <Form action={`${callbackPath(id, side)}/annulation`} submit="Annuler le rappel" variant="danger">
        <TextArea
          name="mot"
          label="Un mot d’explication"
          hint={side === 'team' ? 'La personne le reçoit par e-mail.' : 'L’équipe le reçoit par e-mail.'}
          value={typed['mot'] ?? ''}
          rows={3}
          limit={500}
          error={errorOf(props, 'mot')}
          required
        />
      </Form>
    </Section>
  )
}
