import {
  Alert,
  ErrorSummary,
  Form,
  fr,
  Hidden,
  Page,
  Quoted,
  Radios,
  Section,
  type Shell,
  T,
  Title,
} from '../../../design/index.ts'
import { frenchDate, frenchDateTime } from '../../../platform/dates.ts'
import type { DecisionSaid } from '../../applications/decision.ts'
import { DECIDE_REFUSALS, OUTCOME_WORDS } from '../../applications/decision-wording.ts'
import { screeningPath } from '../queue.ts'
import type { TypedScreening } from '../screening.ts'
import { baseOf, type Sheet } from '../sheet.ts'

export interface ConflictProps {
  shell: Shell
  slug: string
  callTitle: string
  zone: string
  sheet: Sheet
  typed: TypedScreening
  /** What was typed, as a decision. */
  mine: DecisionSaid
  version: number
  back: { view: string; after: string }
  /** « Garder » was clicked without choosing. */
  unchosen: boolean
}

const UNCHOSEN = 'Choisissez la décision à garder.'

/** Two organisers decided at once: both decisions, and the second chooses; nothing is overwritten in silence. */
export function ConflictPage(props: ConflictProps) {
  const { shell, slug, callTitle, zone, sheet, typed, mine, version, back, unchosen } = props
  const theirs = sheet.decisions.at(-1)
  return (
    <Page
      shell={shell}
      title="Deux décisions à départager"
      kind="focus"
      breadcrumbs={[
        { href: `/gestion/appels/${slug}`, label: callTitle },
        { href: screeningPath(sheet.id), label: 'Examen de recevabilité' },
      ]}
    >
      <ErrorSummary errors={unchosen ? [{ field: 'choix', message: UNCHOSEN }] : []} />
      <Title>Deux décisions à départager</Title>
      <Alert tone="warning">
        <p>
          <T>{DECIDE_REFUSALS['changed-meanwhile']}</T>
        </p>
      </Alert>
      <p>
        <strong>
          <bdi>{sheet.title}</bdi>
        </strong>
      </p>
      {theirs && (
        <Section title={`La décision enregistrée : ${OUTCOME_WORDS[theirs.outcome]}`}>
          <p>
            {fr(`Le ${frenchDateTime(theirs.decidedAt, zone)}, par`)} <bdi>{theirs.by || fr('l’équipe')}</bdi>
            {fr(`.${until(theirs.dueOn)}`)}
          </p>
          <Quoted text={theirs.reason} />
        </Section>
      )}
      <Section title={`La vôtre : ${OUTCOME_WORDS[mine.outcome]}`}>
        {mine.dueOn && <p>{fr(until(mine.dueOn).trim())}</p>}
        <Quoted text={mine.reason} />
      </Section>
      <Form action={screeningPath(sheet.id)} submit="Garder cette décision">
        <Hidden name="base" value={String(baseOf(sheet))} />
        <Hidden name="version" value={String(version)} />
        <Hidden name="file" value={back.view} />
        <Hidden name="apres" value={back.after} />
        <Hidden name="issue" value={typed.outcome} />
        <Hidden name="motif" value={typed.usual} />
        <Hidden name="precision" value={typed.detail} />
        <Hidden name="date" value={typed.dueOn} />
        <Radios
          name="choix"
          legend="Décision à garder"
          value=""
          error={unchosen ? UNCHOSEN : undefined}
          options={[
            { value: 'enregistree', label: 'La décision enregistrée' },
            { value: 'mienne', label: 'La mienne' },
          ]}
        />
      </Form>
    </Page>
  )
}

const until = (dueOn: string | null | undefined): string => (dueOn ? ` Jusqu’au ${frenchDate(dueOn)}.` : '')
