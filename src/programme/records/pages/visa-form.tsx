import { Facts, Form, fr, Section, TextField } from '../../../design/index.ts'
import { frenchDate } from '../../../platform/dates.ts'
import type { TypedVisa } from '../elimination.ts'

/** The visa of the archives service, as its slip says it. */
export function VisaForm(props: {
  path: string
  visa: TypedVisa
  error: (field: string) => string | undefined
}) {
  const { path, visa, error } = props
  return (
    <Section title="2. Le visa du service d’archives">
      <Form action={`${path}/visa`} submit="Enregistrer le visa">
        <TextField name="nom" label="Qui a donné le visa" value={visa.name} error={error('nom')} />
        <TextField name="qualite" label="En quelle qualité" value={visa.capacity} error={error('qualite')} />
        <TextField name="jour" label="Le" type="date" value={visa.givenOn} error={error('jour')} />
        <TextField
          name="reference"
          label="Référence du visa"
          value={visa.reference}
          error={error('reference')}
        />
      </Form>
    </Section>
  )
}

export function GivenVisa({ visa }: { visa: TypedVisa }) {
  return (
    <Section title="Le visa donné">
      <Facts
        items={[
          { term: 'Par', value: <bdi>{`${visa.name}, ${visa.capacity}`}</bdi> },
          { term: 'Le', value: fr(frenchDate(visa.givenOn)) },
          { term: 'Référence', value: <bdi>{visa.reference}</bdi> },
        ]}
      />
    </Section>
  )
}
