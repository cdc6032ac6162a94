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
import type { Decision, SelectionOutcome } from '../../applications/decision.ts'
import { DECIDE_REFUSALS } from '../../applications/decision-wording.ts'
import { decisionWords } from './decision.tsx'

export interface SelectionConflictProps {
  shell: Shell
  id: string
  slug: string
  callTitle: string
  zone: string
  title: string
  theirs: Decision & { by: string }
  mine: { outcome: SelectionOutcome; reason: string; rank: number | null }
}

/** Two organisers recorded the committee's choice at once: both, and the second person chooses. */
export function SelectionConflictPage(props: SelectionConflictProps) {
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
        { href: `${home}/selection`, label: 'Sélection' },
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
          verdict: decisionWords(theirs),
          text: theirs.reason,
        }}
        mine={{ title: 'Votre version', verdict: decisionWords(mine), text: mine.reason }}
      />
      <Form action={`/gestion/candidatures/${id}/selection`} submit="Garder cette version">
        <Hidden name="version" value={String(theirs.number)} />
        <Hidden name="issue" value={mine.outcome} />
        <Hidden name="motif" value={mine.reason} />
        <Hidden name="place" value={mine.rank === null ? '' : String(mine.rank)} />
        <VersionChoice theirs="enregistree" mine="mienne" chosen="enregistree" />
      </Form>
    </Page>
  )
}
