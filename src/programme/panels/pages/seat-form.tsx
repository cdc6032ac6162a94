import {
  Checkbox,
  ErrorSummary,
  Form,
  Hidden,
  Page,
  Select,
  type Shell,
  TextField,
  Title,
  Why,
} from '../../../design/index.ts'
import { type PanelKind, SEAT_ROLES } from '../panel.ts'
import type { FieldError, SeatTyped } from '../seat-form.ts'
import { PANEL_WORDS, ROLE_WORDS } from '../wording.ts'
import { ORGANISER_WHY, panelCrumbs } from './parts.tsx'

export interface SeatFormProps {
  shell: Shell
  slug: string
  callTitle: string
  kind: PanelKind
  action: string
  typed: SeatTyped
  errors: readonly FieldError[]
  /** Fields the form carries unseen: a new identifier, a version, the seat replaced. */
  hidden: Record<string, string>
  heading: string
  lead?: string
  submit: string
  /** The person has answered: their address does not change any more. */
  fixedAddress: boolean
}

/** The person a seat is for, to add or to correct. */
export function SeatFormPage(props: SeatFormProps) {
  const { shell, slug, callTitle, kind, action, typed, errors, hidden, heading, lead, submit } = props
  const error = (name: string) => errors.find(({ field }) => field === name)?.message
  return (
    <Page
      shell={shell}
      title={`${heading} – ${PANEL_WORDS[kind].title}`}
      kind="focus"
      breadcrumbs={panelCrumbs(slug, callTitle, kind)}
    >
      <Title lead={lead}>{heading}</Title>
      <ErrorSummary errors={[...errors]} />
      <Form action={action} submit={submit}>
        {Object.entries(hidden).map(([name, value]) => (
          <Hidden name={name} value={value} />
        ))}
        <TextField name="nom" label="Prénom et nom" value={typed.nom} error={error('nom')} required />
        {props.fixedAddress ? (
          <Hidden name="adresse" value={typed.adresse} />
        ) : (
          <TextField
            name="adresse"
            label="Adresse e-mail"
            type="email"
            hint="L'invitation part à cette adresse. En changer annule le lien déjà envoyé."
            value={typed.adresse}
            error={error('adresse')}
            required
          />
        )}
        <TextField
          name="profil"
          label="Profil"
          hint="Son métier ou ce qu'elle connaît le mieux. Exemples : terrain, numérique, usagers, budget. Chaque candidature est lue par des profils différents."
          value={typed.profil}
          error={error('profil')}
          optional
        />
        <TextField
          name="organisation"
          label="Organisation"
          value={typed.organisation}
          error={error('organisation')}
          optional
        />
        <TextField
          name="service"
          label="Service"
          hint="Écrit comme les agents l'écrivent : une candidature du même service ne lui est jamais confiée."
          value={typed.service}
          error={error('service')}
          optional
        />
        <Checkbox
          name="experience"
          label="Personne expérimentée"
          hint="Elle a déjà siégé, ou exerce des responsabilités depuis plusieurs années."
          checked={typed.experience === 'oui'}
        />
        <Select
          name="role"
          label="Rôle"
          value={typed.role}
          error={error('role')}
          options={SEAT_ROLES.map(value => ({ value, label: ROLE_WORDS[value] }))}
        />
        {kind === 'jury' ? (
          <TextField
            name="limite"
            label="Nombre maximal de candidatures à lire"
            hint="Laissez vide pour une part égale."
            inputmode="numeric"
            width="short"
            value={typed.limite}
            error={error('limite')}
            optional
          />
        ) : (
          <Hidden name="limite" value={typed.limite} />
        )}
      </Form>
      <Why>{ORGANISER_WHY}</Why>
    </Page>
  )
}
