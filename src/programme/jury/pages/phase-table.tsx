import { Badge, fr, Table } from '../../../design/index.ts'
import type { Rights } from '../phases.ts'
import { LABELS, RIGHT_KEYS } from './right-words.ts'

export interface PhaseLine {
  name: string
  when: string
  now: boolean
  rights: Rights
}

/** The periods, to read. */
export function PhaseTable({ phases }: { phases: PhaseLine[] }) {
  return (
    <Table
      caption="Les périodes, dans l’ordre"
      columns={[
        { key: 'name', label: 'Période' },
        { key: 'when', label: 'À partir du' },
        ...RIGHT_KEYS.map(key => ({ key, label: LABELS[key].column })),
      ]}
      rows={phases.map(({ name, when, now, rights }) => ({
        name: (
          <>
            <bdi>{name}</bdi> {now && <Badge tone="info">en ce moment</Badge>}
          </>
        ),
        when: fr(when),
        ...Object.fromEntries(RIGHT_KEYS.map(key => [key, rights[key] ? 'oui' : 'non'])),
      }))}
    />
  )
}
