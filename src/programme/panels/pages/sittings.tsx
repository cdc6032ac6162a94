import {
  Alert,
  Details,
  Empty,
  ErrorSummary,
  Form,
  Hidden,
  MainAction,
  Page,
  Radios,
  Section,
  type Shell,
  T,
  Table,
  TextField,
  Title,
  Why,
} from '../../../design/index.ts'
import { frenchDate } from '../../../platform/dates.ts'
import { panelPath, sittingsPath } from '../addresses.ts'
import { PANEL_KINDS, type PanelKind } from '../panel.ts'
import { type Quorum, quorumRule } from '../quorum.ts'
import type { FieldError } from '../seat-form.ts'
import { PANEL_WORDS } from '../wording.ts'
import { callCrumbs, ORGANISER_WHY } from './parts.tsx'
import { SittingFields } from './sitting-fields.tsx'

interface Common {
  shell: Shell
  slug: string
  callTitle: string
}

export interface SittingsProps extends Common {
  panels: { kind: PanelKind; percent: number; version: number; rule: Quorum }[]
  sittings: { id: string; kind: PanelKind; heldOn: string; place: string; finding: string }[]
  typed: Partial<Record<PanelKind, string>>
  errors: FieldError[]
  said: string | null
}

/** The sittings of the jury and of the committee, and the quorum of each. */
export function SittingsPage(props: SittingsProps) {
  const { shell, slug, callTitle, panels, sittings, errors, said } = props
  return (
    <Page shell={shell} title="Séances" kind="overview" breadcrumbs={callCrumbs(slug, callTitle)}>
      {said && <Alert tone="success" title={said} />}
      <Title>Séances</Title>
      <ErrorSummary errors={errors} />
      {panels.length === 0 ? (
        <Empty title="Les séances du jury et du comité s'afficheront ici.">
          <p>
            <T>Créez d'abord</T> <a href={panelPath(slug, 'jury')}>le jury</a> <T>ou</T>{' '}
            <a href={panelPath(slug, 'committee')}>le comité de sélection</a>.
          </p>
        </Empty>
      ) : (
        <>
          <MainAction href={`${sittingsPath(slug)}/nouvelle`}>Préparer une séance</MainAction>
          {sittings.length === 0 ? (
            <Empty title="Aucune séance pour l'instant.">
              <p>
                <T>Une séance a un jour, un lieu et la liste de qui est là.</T>
              </p>
            </Empty>
          ) : (
            <List slug={slug} sittings={sittings} />
          )}
          {panels.map(panel => (
            <QuorumSection {...props} panel={panel} />
          ))}
        </>
      )}
      <Why>{ORGANISER_WHY}</Why>
    </Page>
  )
}

function List({ slug, sittings }: Pick<SittingsProps, 'slug' | 'sittings'>) {
  return (
    <Table
      caption="Les séances, dans l'ordre des jours"
      columns={[
        { key: 'when', label: 'Jour' },
        { key: 'panel', label: 'Instance' },
        { key: 'place', label: 'Lieu' },
        { key: 'quorum', label: 'Quorum' },
      ]}
      rows={sittings.map(({ id, kind, heldOn, place, finding }) => ({
        when: (
          <a href={`${sittingsPath(slug)}/${id}`}>
            <T>{frenchDate(heldOn)}</T>
          </a>
        ),
        panel: <T>{PANEL_WORDS[kind].title}</T>,
        place: <bdi>{place || '–'}</bdi>,
        quorum: <T>{finding}</T>,
      }))}
    />
  )
}

function QuorumSection(props: SittingsProps & { panel: SittingsProps['panels'][number] }) {
  const { slug, typed, errors, panel } = props
  const { kind, percent, version, rule } = panel
  const field = `quorum-${kind}`
  const error = errors.find(each => each.field === field)?.message
  return (
    <Section title={`Le quorum ${PANEL_WORDS[kind].of}`}>
      <p>
        <T>{quorumRule(rule, percent)}</T>
      </p>
      <Details summary={`Changer le quorum ${PANEL_WORDS[kind].of}`} open={error !== undefined}>
        <Form action={`${panelPath(slug, kind)}/quorum`} submit="Enregistrer ce quorum" variant="quiet">
          <Hidden name="version" value={String(version)} />
          <TextField
            name={field}
            label="Part des sièges présents ou représentés, en pour cent"
            inputmode="numeric"
            width="short"
            value={typed[kind] ?? String(percent)}
            error={error}
          />
        </Form>
      </Details>
    </Section>
  )
}

export interface NewSittingProps extends Common {
  kinds: PanelKind[]
  /** Identifier of the sitting to be: a second click finds it made. */
  id: string
  typed: { instance: string; date: string; lieu: string }
  errors: FieldError[]
}

export function NewSittingPage({ shell, slug, callTitle, kinds, id, typed, errors }: NewSittingProps) {
  const error = (field: string) => errors.find(each => each.field === field)?.message
  return (
    <Page
      shell={shell}
      title="Préparer une séance"
      kind="focus"
      breadcrumbs={[...callCrumbs(slug, callTitle), { href: sittingsPath(slug), label: 'Séances' }]}
    >
      <Title lead="Aucun message n'est envoyé : c'est vous qui convoquez les membres.">
        Préparer une séance
      </Title>
      <ErrorSummary errors={errors} />
      <Form action={sittingsPath(slug)} submit="Créer la séance">
        <Hidden name="id" value={id} />
        <Radios
          name="instance"
          legend="Qui se réunit ?"
          value={typed.instance}
          error={error('instance')}
          options={PANEL_KINDS.filter(kind => kinds.includes(kind)).map(kind => ({
            value: kind,
            label: PANEL_WORDS[kind].title,
          }))}
        />
        <SittingFields typed={typed} error={error} />
      </Form>
      <Why>{ORGANISER_WHY}</Why>
    </Page>
  )
}
