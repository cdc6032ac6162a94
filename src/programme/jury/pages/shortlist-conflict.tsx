import {
  Alert,
  Form,
  Hidden,
  Page,
  type Shell,
  T,
  Title,
  TwoVersions,
  VersionChoice,
} from '../../../design/index.ts'
import { frenchDateTime } from '../../../platform/dates.ts'
import type { Decision, ShortlistOutcome } from '../../applications/decision.ts'
import { DECIDE_REFUSALS } from '../../applications/decision-wording.ts'
import { outcomeTitle } from '../ranking-wording.ts'

export interface ShortlistConflictProps {
  shell: Shell
  id: string
  slug: string
  callTitle: string
  zone: string
  title: string
  theirs: Decision & { by: string }
  mine: { outcome: ShortlistOutcome; reason: string }
}

/** Two organisers decided at once: both decisions, and the second person chooses. */
export function ShortlistConflictPage(props: ShortlistConflictProps) {
  const { shell, id, slug, callTitle, zone, title, theirs, mine } = props
  const home = `/gestion/appels/${slug}`
  return (
    <Page
      shell={shell}
      title="Deux versions à départager"
      kind="focus"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: home, label: callTitle },
        { href: `${home}/preselection`, label: 'Présélection' },
      ]}
    >
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
          verdict: outcomeTitle(theirs.outcome),
          text: theirs.reason,
        }}
        mine={{ title: 'Votre version', verdict: outcomeTitle(mine.outcome), text: mine.reason }}
      />
      <Form action={`/gestion/candidatures/${id}/preselection`} submit="Garder cette version">
        <Hidden name="version" value={String(theirs.number)} />
        <Hidden name="issue" value={mine.outcome} />
        <Hidden name="motif" value={mine.reason} />
        <VersionChoice theirs="enregistree" mine="mienne" chosen="enregistree" />
      </Form>
    </Page>
  )
}
