import { Form, Radios, Section, TextField } from '../../../design/index.ts'
import { type Errors, errorAt } from './parts.tsx'

export interface GivingFormProps {
  id: string
  typed: { way: string; day: string }
  errors: Errors
}

/** How the letter reached the person, and which day. */
export const GivingForm = ({ id, typed, errors }: GivingFormProps) => (
  <Section title="Dire qu’elle l’a reçu">
    <Form action={`/gestion/courriers-a-poster/${id}/remise`} submit="Noter ce courrier comme transmis">
      <Radios
        name="moyen"
        legend="Comment l’avez-vous fait parvenir ?"
        hint="C’est noté dans l’historique de la candidature, avec votre nom."
        value={typed.way}
        error={errorAt(errors, 'moyen')}
        options={[
          { value: 'poste', label: 'Par la poste' },
          { value: 'telephone', label: 'Lu au téléphone' },
          { value: 'main-propre', label: 'En main propre' },
        ]}
      />
      <TextField
        name="jour"
        type="date"
        width="medium"
        label="Quel jour ?"
        value={typed.day}
        error={errorAt(errors, 'jour')}
        required
      />
    </Form>
  </Section>
)
