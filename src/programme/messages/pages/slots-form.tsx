import { FieldRow, Form, Section, T, TextField } from '../../../design/index.ts'
import { SLOT_LINES } from '../slot-form.ts'
import { type CallbackProps, callbackPath, errorOf } from './callback-parts.tsx'

/** Up to three hours at once, told in one e-mail. */
export function SlotsForm(props: CallbackProps) {
  const { id, typed } = props
  return (
    <Section title="Proposer des créneaux" id="creneaux">
      <Form action={`${callbackPath(id, 'team')}/creneaux`} submit="Proposer ces créneaux">
        <p>
          <T>
            La personne les reçoit par e-mail. Le premier choisi est retenu. Laissez vide ce qui ne sert pas.
            Une heure s'écrit comme 14 h 30, une durée en minutes.
          </T>
        </p>
        {Array.from({ length: SLOT_LINES }, (_, index) => {
          const field = (name: string, label: string, more: object = {}) => (
            <TextField
              name={`${name}${index + 1}`}
              label={`${label} ${index + 1}`}
              width="short"
              value={typed[`${name}${index + 1}`] ?? (name === 'duree' ? '30' : '')}
              error={errorOf(props, `${name}${index + 1}`)}
              {...more}
            />
          )
          return (
            <FieldRow short>
              {field('jour', 'Jour du créneau', { type: 'date', width: undefined })}
              {field('heure', 'Heure du créneau')}
              {field('duree', 'Durée du créneau', { inputmode: 'numeric' })}
            </FieldRow>
          )
        })}
      </Form>
    </Section>
  )
}
