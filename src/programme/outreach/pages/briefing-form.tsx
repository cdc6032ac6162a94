import { ErrorSummary, Form, Hidden, Page, TextArea, TextField, Title } from '../../../design/index.ts'
import type { BriefingField, TypedBriefing } from '../briefing-form.ts'
import { briefingPath, briefingsPath } from './addresses.ts'
import { BriefingClash } from './briefing-clash.tsx'
import { type Errors, errorAt, type OfCall, teamCrumbs, WhyTeam } from './parts.tsx'

export interface BriefingFormProps extends OfCall {
  /** Null for a new one. */
  id: string | null
  version: number
  typed: TypedBriefing
  errors: Errors
  /** What someone else saved meanwhile, if so. */
  theirs: TypedBriefing | null
}

const LABELS: Record<BriefingField, { label: string; hint?: string }> = {
  titre: { label: 'Titre' },
  jour: { label: 'Jour' },
  heure: { label: 'Heure de début', hint: 'Par exemple 14 h 30.' },
  duree: { label: 'Durée, en minutes' },
  lieu: { label: 'Lieu', hint: 'L’adresse et la salle. Laissez vide si la réunion se tient à distance.' },
  lien: {
    label: 'Lien de la visioconférence',
    hint: 'Seules les personnes inscrites le reçoivent.',
  },
  places: { label: 'Nombre de places', hint: 'Laissez vide s’il n’y a pas de limite.' },
  precisions: { label: 'Précisions', hint: 'Ce qu’il faut savoir avant de venir.' },
}

/** A briefing to announce, or to change. */
export function BriefingFormPage(props: BriefingFormProps) {
  const { shell, slug, id, version, typed, errors, theirs } = props
  const title = id === null ? 'Annoncer une réunion' : 'Changer cette réunion'
  const back = id === null ? briefingsPath(slug) : briefingPath(slug, id)
  const field = (name: BriefingField, more: object = {}) => (
    <TextField
      name={name}
      {...LABELS[name]}
      value={typed[name]}
      error={errorAt(errors, name)}
      optional={['lieu', 'lien', 'places'].includes(name)}
      {...more}
    />
  )
  return (
    <Page
      shell={shell}
      title={title}
      kind="focus"
      breadcrumbs={[...teamCrumbs(props), { href: briefingsPath(slug), label: 'Réunions d’information' }]}
    >
      <Title
        {...(id === null
          ? {}
          : {
              lead: 'Si le jour, l’heure, le lieu ou le lien change, chaque personne inscrite reçoit un e-mail.',
            })}
      >
        {title}
      </Title>
      <ErrorSummary errors={[...errors]} />
      {theirs && <BriefingClash theirs={theirs} mine={typed} labels={LABELS} />}
      <Form
        action={id === null ? briefingsPath(slug) : `${briefingPath(slug, id)}/modifier`}
        submit={id === null ? 'Annoncer la réunion' : 'Enregistrer les changements'}
        cancel={{ href: back, label: 'Annuler' }}
      >
        <Hidden name="version" value={String(version)} />
        {field('titre')}
        {field('jour', { type: 'date', width: 'medium' })}
        {field('heure', { width: 'short' })}
        {field('duree', { inputmode: 'numeric', width: 'short' })}
        {field('lieu')}
        {field('lien')}
        {field('places', { inputmode: 'numeric', width: 'short' })}
        <TextArea
          name="precisions"
          {...LABELS.precisions}
          value={typed.precisions}
          error={errorAt(errors, 'precisions')}
          rows={4}
          limit={2000}
          optional
        />
      </Form>
      <WhyTeam />
    </Page>
  )
}
