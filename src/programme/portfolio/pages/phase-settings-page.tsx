import {
  Alert,
  Checkbox,
  ErrorSummary,
  Form,
  Hidden,
  Page,
  Section,
  Select,
  type Shell,
  T,
  Table,
  TextField,
  Title,
  Why,
} from '../../../design/index.ts'
import { FIRST_PHASE, type Phase } from '../phases.ts'
import { MOST_PHASES, type PhaseError } from '../phases-form.ts'
import type { Typed } from '../typed.ts'
import { WHY_PHASES } from '../why.ts'

export interface PhaseSettingsProps {
  shell: Shell
  incubator: { slug: string; name: string }
  /** As saved now. */
  phases: readonly Phase[]
  version: string
  typed: Typed
  errors: PhaseError[]
  /** Saved by someone else meanwhile: what is saved is shown above what is typed. */
  changed: boolean
  saved: boolean
}

/** The phases of an incubator: what they are called, what they prove, how long they last. */
export function PhaseSettingsPage(props: PhaseSettingsProps) {
  const { shell, incubator, phases, version, typed, errors, changed, saved } = props
  const rows = Math.min(MOST_PHASES, rowsOf(typed) + 1)
  return (
    <Page
      shell={shell}
      title={`Phases de ${incubator.name}`}
      kind="focus"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: `/incubateurs/${incubator.slug}`, label: incubator.name },
      ]}
    >
      {saved && <Alert tone="success" title="Les phases sont enregistrées." />}
      <Title lead="Dans l’ordre où un produit les vit. Changer une durée ne change pas les dates déjà promises.">
        Les phases des produits
      </Title>
      <ErrorSummary errors={errors} />
      {changed && <Changed phases={phases} />}
      <Form action={`/gestion/incubateurs/${incubator.slug}/phases`} submit="Enregistrer les phases">
        <Hidden name="version" value={version} />
        {Array.from({ length: rows }, (_, index) => (
          <Row row={index + 1} typed={typed} errors={errors} />
        ))}
      </Form>
      <Why>{WHY_PHASES}</Why>
    </Page>
  )
}

const rowsOf = (typed: Typed): number =>
  Array.from({ length: MOST_PHASES }, (_, index) => index + 1).findLast(
    row => typed[`phase-${row}`] || typed[`libelle-${row}`],
  ) ?? 0

const Changed = ({ phases }: { phases: readonly Phase[] }) => (
  <>
    <Alert
      tone="warning"
      title="Les phases viennent d’être enregistrées dans une autre fenêtre, ou par une autre personne. Les voici ; les vôtres sont gardées dessous. Enregistrez si vous voulez les remplacer."
    />
    <Table
      caption="Les phases enregistrées"
      columns={[
        { key: 'label', label: 'Phase' },
        { key: 'proves', label: 'Ce qu’elle prouve' },
        { key: 'length', label: 'Durée' },
      ]}
      rows={phases.map(({ label, proves, length, unit }) => ({
        label: <bdi>{label}</bdi>,
        proves: <bdi>{proves}</bdi>,
        length: `${length} ${unit === 'weeks' ? 'semaines' : 'mois'}`,
      }))}
    />
  </>
)

function Row({ row, typed, errors }: { row: number; typed: Typed; errors: PhaseError[] }) {
  const field = (name: string, label: string) => ({
    name: `${name}-${row}`,
    label,
    value: typed[`${name}-${row}`] ?? '',
    error: errors.find(each => each.field === `${name}-${row}`)?.message,
  })
  const phase = typed[`phase-${row}`] ?? ''
  const units = [
    { value: 'months', label: 'mois' },
    { value: 'weeks', label: 'semaines' },
  ]
  return (
    <Section title={phase === '' ? 'Une phase de plus' : `Phase ${row} : ${typed[`libelle-${row}`]}`}>
      {phase === '' && (
        <p>
          <T>Laissez tout vide si vous n'en ajoutez pas.</T>
        </p>
      )}
      <Hidden name={`phase-${row}`} value={phase} />
      <TextField {...field('libelle', 'Nom')} autocomplete="off" />
      <TextField {...field('preuve', 'Ce qu’elle prouve, en une phrase')} autocomplete="off" />
      <TextField {...field('duree', 'Durée habituelle')} inputmode="numeric" width="short" />
      <Select {...field('unite', 'En')} options={units} />
      <TextField {...field('ordre', 'Ordre')} inputmode="numeric" width="short" />
      {phase !== '' && phase !== FIRST_PHASE && (
        <Checkbox
          {...field('retirer', 'Retirer cette phase')}
          hint="Possible tant qu’aucun produit ne l’a vécue."
          value="oui"
          checked={Boolean(typed[`retirer-${row}`])}
        />
      )}
    </Section>
  )
}
