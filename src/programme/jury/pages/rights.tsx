import { Alert, ErrorSummary, Form, Hidden, Page, type Shell, T, Title, Why } from '../../../design/index.ts'
import type { PhaseError, PhaseRow } from '../phase-form.ts'
import { WHY } from '../why.ts'
import { type PhaseLine, PhaseTable } from './phase-table.tsx'
import { Row } from './rights-row.tsx'

export interface RightsProps {
  shell: Shell
  call: { slug: string; title: string }
  /** The periods in force, for reading. */
  phases: PhaseLine[]
  /** Whether they are those of the schedule, not yet kept. */
  usual: boolean
  rows: PhaseRow[]
  lock: string
  errors: PhaseError[]
  notice: { tone: 'success' | 'info'; text: string } | null
}

/** What jurors may do, period by period: to read, then to change. */
export function RightsPage(props: RightsProps) {
  const { shell, call, phases, usual, rows, lock, errors, notice } = props
  return (
    <Page
      shell={shell}
      title="Droits du jury"
      kind="overview"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: `/gestion/appels/${call.slug}`, label: call.title },
      ]}
    >
      {notice && <Alert tone={notice.tone} title={notice.text} />}
      <Title lead="Ce que les membres du jury peuvent faire, et quand. Une période dure jusqu’au début de la suivante.">
        Droits du jury
      </Title>
      <ErrorSummary errors={errors} />
      {phases.length > 0 && <PhaseTable phases={phases} />}
      {usual && phases.length > 0 && (
        <p>
          <T>
            Ce sont les périodes habituelles, d’après le calendrier de l’appel. Elles suivent le calendrier
            tant que vous ne les enregistrez pas et que les candidatures ne sont pas réparties.
          </T>
        </p>
      )}
      <Form
        action={`/gestion/appels/${call.slug}/droits`}
        submit="Enregistrer les périodes"
        secondary={{ label: 'Ajouter une période', name: 'ajouter' }}
      >
        <Hidden name="version" value={lock} />
        {rows.map((row, index) => (
          <Row row={row} n={index + 1} errors={errors} />
        ))}
      </Form>
      <Why>{WHY.organiser}</Why>
    </Page>
  )
}
