import {
  Alert,
  CellInput,
  CellSelect,
  Empty,
  ErrorSummary,
  Form,
  Hidden,
  NextStep,
  Page,
  Section,
  type Shell,
  T,
  Table,
  Title,
  Why,
} from '../../../design/index.ts'
import { frenchDate } from '../../../platform/dates.ts'
import { sittingsPath } from '../addresses.ts'
import { type PanelKind, PRESENCES } from '../panel.ts'
import type { FieldError } from '../seat-form.ts'
import type { PresenceTyped } from '../sitting.ts'
import { PANEL_WORDS, PRESENCE_WORDS } from '../wording.ts'
import { callCrumbs, ORGANISER_WHY } from './parts.tsx'
import { SittingFields } from './sitting-fields.tsx'

export interface SittingProps {
  shell: Shell
  slug: string
  callTitle: string
  id: string
  kind: PanelKind
  heldOn: string
  version: number
  /** What it may do: its quorum, or that none is asked of it. */
  finding: string
  /** Whether the panel can be convened again after it. */
  again: boolean
  /** The sitting convened after it, if any. */
  next: { id: string; heldOn: string } | undefined
  typed: { date: string; lieu: string; presences: PresenceTyped[] }
  errors: FieldError[]
  said: string | null
}

/** One sitting: its day, its place, who is there seat by seat, and whether the quorum is reached. */
export function SittingPage(props: SittingProps) {
  const { shell, slug, callTitle, id, kind, heldOn, version, finding, typed, errors, said } = props
  const heading = `Séance ${PANEL_WORDS[kind].of} du ${frenchDate(heldOn)}`
  const error = (field: string) => errors.find(each => each.field === field)?.message
  return (
    <Page
      shell={shell}
      title={heading}
      kind="public"
      breadcrumbs={[...callCrumbs(slug, callTitle), { href: sittingsPath(slug), label: 'Séances' }]}
    >
      {said && <Alert tone="success" title={said} />}
      <Title lead={finding}>{heading}</Title>
      <ErrorSummary errors={errors} />
      <Form action={`${sittingsPath(slug)}/${id}`} submit="Enregistrer la séance">
        <Hidden name="version" value={String(version)} />
        <SittingFields typed={typed} error={error} />
        <Section title="Qui est là ?">
          {typed.presences.length === 0 ? (
            <Empty title="Personne ne siège encore.">
              <p>
                <T>Les personnes qui ont accepté leur siège apparaîtront ici.</T>
              </p>
            </Empty>
          ) : (
            <Presences rows={typed.presences} error={error} />
          )}
        </Section>
      </Form>
      <Again {...props} />
      <Why>{ORGANISER_WHY}</Why>
    </Page>
  )
}

/** After a sitting without quorum: convening the panel again, or the sitting already convened. */
function Again({ slug, id, again, next }: SittingProps) {
  if (next)
    return (
      <NextStep href={`${sittingsPath(slug)}/${next.id}`} label="Voir la seconde séance">
        {`Une seconde séance est convoquée le ${frenchDate(next.heldOn)}, après celle-ci.`}
      </NextStep>
    )
  if (!again) return null
  return (
    <NextStep href={`${sittingsPath(slug)}/${id}/seconde-convocation`} label="Convoquer de nouveau">
      Le quorum manque : rien ne se décide à cette séance. Vous pouvez convoquer une seconde séance, sur le
      même ordre du jour ; aucun quorum n'y est exigé.
    </NextStep>
  )
}

function Presences({ rows, error }: { rows: PresenceTyped[]; error(field: string): string | undefined }) {
  return (
    <Table
      caption="Une personne représentée compte pour le quorum"
      columns={[
        { key: 'name', label: 'Membre' },
        { key: 'presence', label: 'Présence' },
        { key: 'by', label: 'Représenté par' },
      ]}
      rows={rows.map(({ seatId, name, presence, representedBy }) => ({
        name: <bdi>{name}</bdi>,
        presence: (
          <CellSelect
            name={`p.${seatId}`}
            label={`Présence de ${name}`}
            value={presence}
            error={error(`p.${seatId}`)}
            options={[
              { value: '', label: 'à renseigner' },
              ...PRESENCES.map(value => ({ value, label: PRESENCE_WORDS[value] })),
            ]}
          />
        ),
        by: (
          <CellInput
            name={`r.${seatId}`}
            label={`Qui représente ${name}`}
            value={representedBy}
            error={error(`r.${seatId}`)}
          />
        ),
      }))}
    />
  )
}
