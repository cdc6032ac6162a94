import {
  Alert,
  ErrorSummary,
  Form,
  fr,
  Hidden,
  Page,
  type Shell,
  TextArea,
  Title,
  Why,
} from '../../../design/index.ts'
import { frenchDateTime } from '../../../platform/dates.ts'
import { lastDate } from '../committee.ts'
import type { MeetingTyped } from '../meeting.ts'
import type { Committee } from '../whole-committee.ts'
import { MeetingFields } from './meeting-fields.tsx'
import { committeeCrumbs, committeePath, type Named } from './parts.tsx'

export interface PostponeProps {
  shell: Shell
  product: Named
  zone: string
  committee: Committee
  typed: MeetingTyped
  problem: { field: string | null; message: string } | null
  why: string
}

/** Another date, with the reason; the dates before stay written. */
export function PostponePage({ shell, product, zone, committee, typed, problem, why }: PostponeProps) {
  const { number, meetsAt } = lastDate(committee.dates)
  const error = (field: string) => (problem?.field === field ? problem.message : undefined)
  const home = committeePath(committee.id)
  return (
    <Page
      shell={shell}
      title={`Reporter le comité n° ${committee.number}`}
      kind="focus"
      breadcrumbs={committeeCrumbs(product, committee)}
    >
      <Title
        lead={`Il est prévu le ${frenchDateTime(meetsAt, zone)}. La date d’avant et le motif restent écrits.`}
      >
        Reporter le comité
      </Title>
      {problem?.field ? (
        <ErrorSummary errors={[{ field: problem.field, message: problem.message }]} />
      ) : (
        problem && (
          <Alert tone="warning" title="Rien n’est changé">
            <p>{fr(problem.message)}</p>
          </Alert>
        )
      )}
      <Form
        action={`${home}/report`}
        submit="Reporter le comité"
        cancel={{ href: home, label: 'Garder la date' }}
      >
        <Hidden name="version" value={String(number)} />
        <MeetingFields typed={typed} error={error} dayLabel="Nouveau jour" timeHint="Exemple : 14 h 30." />
        <TextArea
          name="motif"
          label="Motif du report"
          rows={3}
          limit={2_000}
          value={typed.reason}
          error={error('motif')}
        />
      </Form>
      <Why>{why}</Why>
    </Page>
  )
}
