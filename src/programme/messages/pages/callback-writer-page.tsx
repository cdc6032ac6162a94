import { Form, fr, Page, Radios, Section, T, TextField, Title, Why } from '../../../design/index.ts'
import { freeSlots } from '../callback.ts'
import { slotWords } from '../callback-wording.ts'
import { type CallbackProps, CancelForm, callbackPath, errorOf, Standing } from './callback-parts.tsx'

/** To be called before sending: the wish, the slots to choose from, the hour agreed. */
export function CallbackWriterPage(props: CallbackProps) {
  const { shell, id, title, callback } = props
  return (
    <Page
      shell={shell}
      title={`Être appelé par l’équipe : ${title || 'Projet sans titre'}`}
      kind="focus"
      breadcrumbs={[
        { href: '/mes-candidatures', label: 'Mes candidatures' },
        { href: `/candidatures/${id}`, label: title || 'Projet sans titre' },
      ]}
    >
      <Title>{fr('Être appelé par l’équipe')}</Title>
      <Standing {...props} side="applicant" />
      {callback?.ending === null ? <Slots {...props} /> : <Wish {...props} />}
      <CancelForm {...props} side="applicant" />
      <Why>
        Vous portez cette candidature. Votre numéro et cet échange ne sont lus que par vous, par les personnes
        qui la portent avec vous et par l'équipe. Le jury et le comité ne les voient pas.
      </Why>
    </Page>
  )
}

function Wish(props: CallbackProps) {
  const { id, received, typed } = props
  return (
    <Section title="Demander à être appelé" id="souhait">
      <Form action={callbackPath(id, 'applicant')} submit="Je souhaite être appelé(e)">
        {!received && (
          <p>
            <T>
              Votre candidature n'est pas envoyée. L'équipe verra votre nom, le titre de votre projet et ce
              numéro. Elle ne verra rien d'autre de votre brouillon.
            </T>
          </p>
        )}
        <TextField
          name="telephone"
          type="tel"
          label="Votre téléphone"
          hint="Seule l’équipe le voit."
          autocomplete="tel"
          width="medium"
          value={typed['telephone'] ?? ''}
          error={errorOf(props, 'telephone')}
          optional
        />
      </Form>
    </Section>
  )
}

function Slots(props: CallbackProps) {
  const { id, callback, zone, now } = props
  const free = callback ? freeSlots(callback, now) : []
  if (free.length === 0 || callback?.slots.some(({ chosen }) => chosen)) return null
  return (
    <Section title="Choisir un créneau" id="choisir">
      <Form action={`${callbackPath(id, 'applicant')}/choix`} submit="Retenir ce créneau">
        <Radios
          name="creneau"
          legend="Quand voulez-vous être appelé ?"
          value=""
          error={errorOf(props, 'creneau')}
          options={free.map(slot => ({ value: slot.id, label: slotWords(slot, zone) }))}
        />
      </Form>
    </Section>
  )
}
