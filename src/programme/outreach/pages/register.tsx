import { ErrorSummary, Facts, Form, Page, Prose, TextField, Title } from '../../../design/index.ts'
import type { CountedBriefing } from '../briefing.ts'
import { placeOf, seatsWords, whenOf } from '../briefing-words.ts'
import { registerPath } from './addresses.ts'
import { AddressField, type Errors, errorAt, type OfCall, publicCrumbs } from './parts.tsx'

export interface RegisterProps extends OfCall {
  briefing: CountedBriefing
  zone: string
  typed: { name: string; address: string }
  errors: Errors
  /** Why nobody registers any more, if so. */
  closed: string | null
}

/** A seat at a briefing: what it is, a name and an address. */
export function RegisterPage(props: RegisterProps) {
  const { shell, slug, briefing, zone, typed, errors, closed } = props
  return (
    <Page shell={shell} title={briefing.title} kind="focus" breadcrumbs={publicCrumbs(props)}>
      <Title lead={`Réunion d’information sur l’appel « ${props.call} »`}>{briefing.title}</Title>
      <ErrorSummary errors={[...errors]} />
      <Facts
        items={[
          { term: 'Quand', value: whenOf(briefing, zone) },
          { term: 'Durée', value: `${briefing.minutes} min` },
          { term: 'Où', value: placeOf(briefing) },
          { term: 'Places', value: seatsWords(briefing.seats, briefing.seated) },
        ]}
      />
      <Prose text={briefing.notes} />
      {closed ? (
        <Prose text={closed} />
      ) : (
        <Form action={registerPath(slug, briefing.id)} submit="Demander une place">
          <TextField
            name="nom"
            label="Votre nom"
            hint="Pour la feuille de présence."
            autocomplete="name"
            value={typed.name}
            error={errorAt(errors, 'nom')}
            required
          />
          <AddressField value={typed.address} errors={errors} />
        </Form>
      )}
    </Page>
  )
}
