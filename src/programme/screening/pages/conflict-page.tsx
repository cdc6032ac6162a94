import {
  Alert,
  ErrorSummary,
  Form,
  Hidden,
  Page,
  type Shell,
  T,
  Title,
  TwoVersions,
  VersionChoice,
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

const UNCHOSEN = 'Choisissez la version à garder.'

/** Two organisers decided at once: both decisions, and the second chooses; nothing is overwritten in silence. */
export function ConflictPage(props: ConflictProps) {
  const { shell, slug, callTitle, zone, sheet, typed, mine, version, back, unchosen } = props
  const theirs = sheet.decisions.at(-1)
  return (
    <Page
      shell={shell}
      title="Deux versions à départager"
      kind="focus"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: `/gestion/appels/${slug}`, label: callTitle },
        { href: screeningPath(sheet.id), label: 'Examen de recevabilité' },
      ]}
    >
      <ErrorSummary errors={unchosen ? [{ field: 'choix', message: UNCHOSEN }] : []} />
      <Title>Deux versions à départager</Title>
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
        <TwoVersions
          theirs={{
            title: `Version enregistrée par ${theirs.by || 'l’équipe'}, le ${frenchDateTime(theirs.decidedAt, zone)}`,
            verdict: verdictOf(theirs),
            text: theirs.reason,
          }}
          mine={{ title: 'Votre version', verdict: verdictOf(mine), text: mine.reason }}
        />
      )}
      <Form action={screeningPath(sheet.id)} submit="Garder cette version">
        <Hidden name="base" value={String(baseOf(sheet))} />
        <Hidden name="version" value={String(version)} />
        <Hidden name="file" value={back.view} />
        <Hidden name="apres" value={back.after} />
        <Hidden name="issue" value={typed.outcome} />
        <Hidden name="motif" value={typed.usual} />
        <Hidden name="precision" value={typed.detail} />
        <Hidden name="date" value={typed.dueOn} />
        <VersionChoice theirs="enregistree" mine="mienne" error={unchosen ? UNCHOSEN : undefined} />
      </Form>
    </Page>
  )
}

const verdictOf = ({ outcome, dueOn }: Pick<DecisionSaid, 'outcome' | 'dueOn'>): string =>
  `${outcomeTitle(outcome)}${dueOn ? `, jusqu’au ${frenchDate(dueOn)}` : ''}`
const outcomeTitle = (outcome: DecisionSaid['outcome']): string =>
  OUTCOME_WORDS[outcome].charAt(0).toUpperCase() + OUTCOME_WORDS[outcome].slice(1)
