import {
  Conditional,
  Facts,
  Form,
  fr,
  Hidden,
  Radios,
  Section,
  TextArea,
  TextField,
} from '../../../design/index.ts'
import { frenchDate } from '../../../platform/dates.ts'
import type { TypedVisa } from '../elimination.ts'

/** What the archives service answered to an export, as its slip says it. */
export function VisaForm(props: {
  path: string
  visa: TypedVisa
  exportNumber: number
  error: (field: string) => string | undefined
}) {
  const { path, visa, exportNumber, error } = props
  return (
    <Section title="2. Le visa du service d’archives">
      <Form action={`${path}/visa`} submit="Enregistrer la réponse des archives">
        <Hidden name="vu" value={String(exportNumber)} />
        <Radios
          name="reponse"
          legend="La réponse"
          value={visa.answer === 'given' ? 'donne' : visa.answer === 'refused' ? 'refuse' : ''}
          error={error('reponse')}
          options={[
            { value: 'donne', label: 'Visa donné' },
            { value: 'refuse', label: 'Visa refusé : la liste est abandonnée' },
          ]}
        />
        <TextField name="nom" label="Qui a répondu" value={visa.name} error={error('nom')} />
        <TextField name="qualite" label="En quelle qualité" value={visa.capacity} error={error('qualite')} />
        <TextField name="jour" label="Le" type="date" value={visa.givenOn} error={error('jour')} />
        <TextField
          name="reference"
          label="Référence du visa"
          value={visa.reference}
          error={error('reference')}
        />
        <Conditional on="reponse" is="refuse" said="Si le visa est refusé :">
          <TextArea name="motif" label="Pourquoi" rows={3} value={visa.because} error={error('motif')} />
        </Conditional>
      </Form>
    </Section>
  )
}

/** An answer of the archives as it was recorded; or typed a moment too late, beside the one that was. */
export function GivenVisa(props: { visa: TypedVisa & { fingerprint?: string | null }; late?: boolean }) {
  const { visa, late = false } = props
  const { answer, fingerprint } = visa
  const title = answer === 'refused' ? 'Le visa refusé' : 'Le visa donné'
  return (
    <Section title={late ? 'Ce que vous avez écrit, non enregistré' : title}>
      <Facts
        items={[
          ...(late ? [{ term: 'Réponse', value: answer === 'refused' ? 'visa refusé' : 'visa donné' }] : []),
          { term: 'Par', value: <bdi>{`${visa.name}, ${visa.capacity}`}</bdi> },
          { term: 'Le', value: fr(frenchDate(visa.givenOn)) },
          { term: 'Référence', value: <bdi>{visa.reference}</bdi> },
          ...(fingerprint ? [{ term: 'Empreinte de l’export visé', value: <code>{fingerprint}</code> }] : []),
          ...(answer === 'refused' ? [{ term: 'Pourquoi', value: <bdi>{visa.because}</bdi> }] : []),
        ]}
      />
    </Section>
  )
}
