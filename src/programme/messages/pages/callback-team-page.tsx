import { Facts, Form, fr, Page, Section, Title, Why } from '../../../design/index.ts'
import { frenchDateTime } from '../../../platform/dates.ts'
import { chosenSlot, statusOfCallback } from '../callback.ts'
import { CALLBACK_STATUS, slotWords } from '../callback-wording.ts'
import { CallNotes, type CallNotesProps } from './call-notes.tsx'
import { type CallbackProps, CancelForm, callbackPath, Standing } from './callback-parts.tsx'
import { SlotsForm } from './slots-form.tsx'

export interface CallbackTeamProps extends CallbackProps, Pick<CallNotesProps, 'notes'> {
  call: { slug: string; title: string }
}

/** The same for the team: who wishes, the slots proposed, the call held, its notes. */
export function CallbackTeamPage(props: CallbackTeamProps) {
  const { shell, id, title, call, callback, zone, now } = props
  const home = `/gestion/appels/${call.slug}`
  const open = callback?.ending === null
  const slot = callback && chosenSlot(callback)
  return (
    <Page
      shell={shell}
      title={`Rappel : ${title || 'Projet sans titre'}`}
      kind="focus"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: home, label: call.title },
        { href: `${home}/rappels`, label: 'Rappels' },
      ]}
    >
      <Title>{title ? <bdi>{title}</bdi> : fr('Projet sans titre')}</Title>
      <Standing {...props} side="team" />
      {callback && (
        <Facts
          items={[
            { term: 'Qui appeler', value: <bdi>{callback.person || 'Sans nom'}</bdi> },
            { term: 'État', value: CALLBACK_STATUS[statusOfCallback(callback, now)] },
            { term: 'Souhait du', value: frenchDateTime(callback.wishedAt, zone) },
            { term: 'Téléphone', value: callback.phone ? <bdi>{callback.phone}</bdi> : 'pas donné' },
            ...(slot ? [] : callback.slots).map(each => ({
              term: 'Créneau proposé',
              value: `${slotWords(each, zone)}${each.taken ? ' (pris par une autre personne)' : ''}`,
            })),
          ]}
        />
      )}
      {open && !slot && <SlotsForm {...props} />}
      {open && slot && slot.startsAt <= now && (
        <Section title="L’appel a eu lieu ?" id="fait">
          <Form action={`${callbackPath(id, 'team')}/fait`} submit="L’appel a eu lieu">
            {null}
          </Form>
        </Section>
      )}
      {callback && <CallNotes {...props} />}
      <CancelForm {...props} side="team" />
      <p>
        <a href={`/gestion/candidatures/${id}/echanges`}>{fr('Écrire à la personne')}</a>
      </p>
      <Why>
        Vous faites partie de l'équipe de l'incubateur, à qui cette personne a demandé à être appelée. Le jury
        et le comité ne voient ni son numéro, ni vos notes.
      </Why>
    </Page>
  )
}
