import {
  Alert,
  ErrorSummary,
  Form,
  Hidden,
  Page,
  Section,
  type Shell,
  T,
  Title,
  Why,
} from '../../../design/index.ts'
import type { Incubator } from '../incubator.ts'
import type { Settings } from '../settings.ts'
import type { SettingError } from '../settings-form.ts'
import { WHY_SETTINGS } from '../settings-wording.ts'
import { SettingsConflict } from './settings-conflict.tsx'
import { SettingsFields } from './settings-fields.tsx'

export interface IncubatorSettingsProps {
  shell: Shell
  incubator: Incubator
  version: number
  typed: Settings
  /** What is kept now, when it is not what the form was filled from. */
  conflict: Settings | null
  errors: readonly SettingError[]
  said: string | null
}

/** Everything an incubator is called, signs with and looks like. */
export function SettingsPage(props: IncubatorSettingsProps) {
  const { shell, incubator, version, typed, conflict, errors, said } = props
  const title = `Réglages de ${incubator.name}`
  return (
    <Page
      shell={shell}
      title={title}
      kind="overview"
      breadcrumbs={[{ href: '/gestion', label: 'Gestion des appels' }]}
    >
      {said && <Alert tone="success" title={said} />}
      <Title lead="Ces réglages valent pour cet incubateur seulement.">{title}</Title>
      <ErrorSummary errors={[...errors]} />
      {conflict && <SettingsConflict theirs={conflict} mine={typed} />}
      <Form
        action={`/gestion/incubateurs/${incubator.slug}`}
        submit={conflict ? 'Enregistrer ma version' : 'Enregistrer'}
      >
        <Hidden name="version" value={String(version)} />
        <SettingsFields typed={typed} errors={errors} />
      </Form>
      <Section title="Autres réglages">
        <ul>
          <li>
            <a href={`/gestion/incubateurs/${incubator.slug}/logo`}>
              <T>Le logo de ses pages</T>
            </a>
          </li>
          <li>
            <a href={`/gestion/incubateurs/${incubator.slug}/equipe`}>
              <T>Qui fait partie de l'équipe</T>
            </a>
          </li>
          <li>
            <a href={`/gestion/incubateurs/${incubator.slug}/phases`}>
              <T>Les phases que vivent ses produits</T>
            </a>
          </li>
          <li>
            <a href={`/gestion/incubateurs/${incubator.slug}/comites`}>
              <T>Le rythme de ses comités d'investissement</T>
            </a>
          </li>
          <li>
            <a href={`/gestion/incubateurs/${incubator.slug}/conservation`}>
              <T>Ce qu'il garde, et combien de temps</T>
            </a>
          </li>
        </ul>
        <p>
          <T>
            Le délai de réponse promis aux agents se règle dans un appel, page « Échanges avec les agents ».
            Le délai de grâce après la clôture se règle dans le calendrier de chaque appel.
          </T>
        </p>
      </Section>
      <Why>{WHY_SETTINGS}</Why>
    </Page>
  )
}
