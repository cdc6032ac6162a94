import {
  Alert,
  ErrorSummary,
  Form,
  Hidden,
  Page,
  Quoted,
  Section,
  type Shell,
  T,
  Title,
  Why,
} from '../../../design/index.ts'
import { frenchDate } from '../../../platform/dates.ts'
import { sittingsPath } from '../addresses.ts'
import type { PanelKind } from '../panel.ts'
import type { FieldError } from '../seat-form.ts'
import { PANEL_WORDS } from '../wording.ts'
import { callCrumbs, ORGANISER_WHY } from './parts.tsx'
import { SittingFields } from './sitting-fields.tsx'

export interface ConveneAgainProps {
  shell: Shell
  slug: string
  callTitle: string
  sitting: { id: string; kind: PanelKind; heldOn: string }
  finding: string
  /** Identifier of the sitting to be: a second click finds it made. */
  id: string
  typed: { date: string; lieu: string }
  errors: FieldError[]
}

/** A second sitting after one without quorum: its day, and what its convocation must say. */
export function ConveneAgainPage(props: ConveneAgainProps) {
  const { shell, slug, callTitle, sitting, finding, id, typed, errors } = props
  const error = (field: string) => errors.find(each => each.field === field)?.message
  const path = `${sittingsPath(slug)}/${sitting.id}`
  const first = `Séance ${PANEL_WORDS[sitting.kind].of} du ${frenchDate(sitting.heldOn)}`
  return (
    <Page
      shell={shell}
      title="Convoquer de nouveau"
      kind="focus"
      breadcrumbs={[
        ...callCrumbs(slug, callTitle),
        { href: sittingsPath(slug), label: 'Séances' },
        { href: path, label: first },
      ]}
    >
      <Title lead={finding}>Convoquer de nouveau</Title>
      <ErrorSummary errors={errors} />
      <Alert tone="info">
        <p>
          <T>
            La seconde séance porte sur le même ordre du jour. Elle décide quel que soit le nombre de membres
            présents ou représentés, et le procès-verbal le dit.
          </T>
        </p>
      </Alert>
      <Section title="Ce que la convocation doit dire">
        <p>
          <T>Aucun message n'est envoyé : c'est vous qui convoquez les membres. Vous pouvez reprendre :</T>
        </p>
        <Quoted
          text={`Le quorum n’était pas atteint à la séance du ${frenchDate(sitting.heldOn)}. Une nouvelle séance est convoquée, sur le même ordre du jour. Aucun quorum ne sera exigé.`}
        />
      </Section>
      <Form action={`${path}/seconde-convocation`} submit="Créer la seconde séance">
        <Hidden name="id" value={id} />
        <SittingFields typed={typed} error={error} />
      </Form>
      <Why>{ORGANISER_WHY}</Why>
    </Page>
  )
}
