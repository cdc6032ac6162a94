import { Details, fr, Table } from '../../../design/index.ts'
import type { Cancelled, ProductLife } from '../life.ts'
import { stageLabel } from '../phases.ts'
import { dateOr } from './product-parts.tsx'

/** What was corrected: no longer part of the life, never erased. */
export function CorrectedFacts({ life, cancelled }: { life: ProductLife; cancelled: readonly Cancelled[] }) {
  if (cancelled.length === 0) return null
  return (
    <Details summary="Ce qui a été corrigé">
      <Table
        caption="Faits annulés, le dernier d’abord"
        columns={[
          { key: 'stage', label: 'Phase' },
          { key: 'from', label: 'Depuis le' },
          { key: 'to', label: 'Jusqu’au' },
          { key: 'reason', label: 'Motif de la correction' },
        ]}
        rows={cancelled.map(({ stage, startsOn, endsOn, reason }) => ({
          stage: fr(stageLabel(life.phases, stage)),
          from: dateOr(startsOn),
          to: dateOr(endsOn),
          reason: <bdi>{reason}</bdi>,
        }))}
      />
    </Details>
  )
}
