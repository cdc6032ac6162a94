import { Badge, fr, Section, Table } from '../../design/index.ts'
import type { StageLine } from './call-stages.ts'

/** From the applications to the setting going: each stage, where it stands, whether it waits for someone. */
export function StageTable({ lines, outreach }: { lines: StageLine[]; outreach?: boolean }) {
  return (
    <Section
      title={outreach ? "Faire connaître l'appel" : 'De la candidature à la mise en route'}
      id={outreach ? 'faire-connaitre' : 'etapes'}
    >
      <Table
        caption={outreach ? 'Ce qui se prépare autour du guide' : "Les étapes, dans l'ordre"}
        columns={[
          { key: 'label', label: 'Étape' },
          { key: 'state', label: 'Où elle en est' },
          { key: 'waits', label: 'À faire' },
        ]}
        rows={lines.map(({ label, href, state, waits }) => ({
          label: <a href={href}>{fr(label)}</a>,
          state: fr(state),
          waits: waits ? <Badge tone="warning">vous attend</Badge> : '',
        }))}
      />
    </Section>
  )
}
