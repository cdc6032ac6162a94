import { ErrorSummary, Form, Page, Radios, Select, type Shell, Title, Why } from '../../../design/index.ts'
import type { Incubator } from '../../incubators/incubator.ts'
import { label, title } from '../fields/essentials.ts'
import type { FieldError, Typed } from '../fields/index.ts'
import { milestone } from '../fields/kinds.ts'
import { TEAM_WHY } from '../wording.ts'
import { FieldView } from './field-view.tsx'

export interface NewCallProps {
  shell: Shell
  incubators: Incubator[]
  /** Templates and calls one may start from. */
  sources: { value: string; label: string }[]
  typed: Typed
  errors: FieldError[]
}

const opening = milestone(
  'ouverture',
  'opensOn',
  'Toutes les autres dates en découlent. Vous pourrez les changer.',
)

const investigation = milestone(
  'investigations',
  'investigationOn',
  "Facultatif : si c'est cette date que vous connaissez, laissez l'ouverture vide, elle en sera déduite.",
)

/** Four answers, and the launch guide is written. */
export function NewCallPage({ shell, incubators, sources, typed, errors }: NewCallProps) {
  return (
    <Page
      shell={shell}
      title="Préparer un appel"
      kind="focus"
      breadcrumbs={[{ href: '/gestion', label: 'Gestion des appels' }]}
    >
      <Title lead="Quatre réponses suffisent : le guide est déjà rédigé, vous l'ajusterez ensuite. Rien n'est public tant que vous n'avez pas publié.">
        Préparer un appel
      </Title>
      <ErrorSummary errors={errors} />
      <Form action="/gestion/appels" submit="Créer l'appel">
        {incubators.length > 1 && (
          <Radios
            name="incubateur"
            legend="Incubateur qui lance l'appel"
            value={typed['incubateur'] ?? ''}
            error={errors.find(({ field }) => field === 'incubateur')?.message}
            options={incubators.map(({ slug, name }) => ({ value: slug, label: name }))}
          />
        )}
        {sources.length > 0 && (
          <Select
            name="depuis"
            label="D'après quel guide ?"
            hint="D'après un appel ou un modèle, les textes, les promesses et les chiffres sont repris ; les dates sont toutes nouvelles."
            value={typed['depuis'] ?? ''}
            error={errors.find(({ field }) => field === 'depuis')?.message}
            options={[{ value: '', label: 'Le guide de lancement déjà rédigé' }, ...sources]}
          />
        )}
        <FieldView
          field={{ ...title, hint: 'Tel que les agents le liront. Exemple : Les agents ont la parole.' }}
          value={typed['titre'] ?? ''}
          errors={errors}
        />
        <FieldView field={label} value={typed['libelle'] ?? 'candidatures'} errors={errors} />
        <Radios
          name="variante"
          legend="Est-ce votre premier appel ?"
          value={typed['variante'] ?? 'first'}
          options={[
            { value: 'first', label: 'Oui', hint: "Les textes présentent l'incubateur et la démarche." },
            { value: 'next', label: 'Non', hint: 'Les textes s’appuient sur les appels précédents.' },
          ]}
        />
        <FieldView field={opening} value={typed['ouverture'] ?? ''} errors={errors} />
        <FieldView field={investigation} value={typed['investigations'] ?? ''} errors={errors} />
      </Form>
      <Why>{TEAM_WHY}</Why>
    </Page>
  )
}
