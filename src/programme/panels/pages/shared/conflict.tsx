import type { Child } from 'hono/jsx'
import { Alert, Form, Hidden, T, Title, TwoVersions, VersionChoice } from '../../../../design/index.ts'
import { frenchDateTime } from '../../../../platform/dates.ts'
import { DECIDE_REFUSALS } from '../../../applications/decision-wording.ts'
import type { Recorded } from './decision.tsx'
import { type StageFrame, StagePage } from './stage-page.tsx'

export interface ConflictPageProps {
  frame: StageFrame
  action: string
  zone: string
  title: string
  theirs: Recorded
  mine: { outcome: string; reason: string }
  /** Both outcomes in words. */
  verdicts: { theirs: string; mine: string }
  /** What else was typed, kept in hidden fields. */
  children?: Child
}

/** Two organisers decided at once: both decisions, and the second person chooses. */
export function ConflictPage(props: ConflictPageProps) {
  const { frame, action, zone, title, theirs, mine, verdicts, children } = props
  return (
    <StagePage frame={frame} title="Deux versions à départager" kind="focus">
      <Title>Deux versions à départager</Title>
      <Alert tone="warning">
        <p>
          <bdi>{title}</bdi>
        </p>
        <p>
          <T>{DECIDE_REFUSALS['changed-meanwhile']}</T>
        </p>
      </Alert>
      <TwoVersions
        theirs={{
          title: `Version enregistrée par ${theirs.by || 'l’équipe'}, le ${frenchDateTime(theirs.decidedAt, zone)}`,
          verdict: verdicts.theirs,
          text: theirs.reason,
        }}
        mine={{ title: 'Votre version', verdict: verdicts.mine, text: mine.reason }}
      />
      <Form action={action} submit="Garder cette version">
        <Hidden name="version" value={String(theirs.number)} />
        <Hidden name="issue" value={mine.outcome} />
        <Hidden name="motif" value={mine.reason} />
        {children}
        <VersionChoice theirs="enregistree" mine="mienne" chosen="enregistree" />
      </Form>
    </StagePage>
  )
}
