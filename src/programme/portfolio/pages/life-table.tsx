import { fr, Table } from '../../../design/index.ts'
import { expectedOn } from '../expected.ts'
import type { ProductLife } from '../life.ts'
import { ORIGIN_WORDS } from '../life-wording.ts'
import { stageLabel } from '../phases.ts'
import { dateOr, homeOf } from './product-parts.tsx'

interface LifeTableProps {
  life: ProductLife
  today: string
  mayChange: boolean
}

/** Every fact that holds, in time order, with what allowed it. */
export function LifeTable({ life, today, mayChange }: LifeTableProps) {
  const facts = [
    ...life.lived.map(fact => ({
      ...fact,
      stage: fact.phase,
      from: fact.startsOn,
      to: fact.endsOn,
      end: false,
    })),
    ...life.ends.map(fact => ({ ...fact, stage: fact.kind, from: fact.onDate, to: null, end: true })),
  ].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  const expected = (id: string) => {
    const phase = life.lived.find(each => each.id === id)
    return phase ? expectedOn(phase, life.extensions, life.pauses, today) : null
  }
  return (
    <Table
      caption="Phases et fins, les plus anciennes d’abord"
      columns={[
        { key: 'stage', label: 'Phase' },
        { key: 'from', label: 'Depuis le' },
        { key: 'to', label: 'Jusqu’au' },
        { key: 'expected', label: 'Fin prévue' },
        { key: 'cited', label: 'Ce qui l’a permise' },
        ...(mayChange ? [{ key: 'act', label: 'Une erreur ?' }] : []),
      ]}
      rows={facts.map(({ id, stage, from, to, end, origin, reason, decisionId }) => ({
        stage: fr(stageLabel(life.phases, stage)),
        from: dateOr(from),
        to: end ? '' : dateOr(to, from > today ? 'à venir' : 'en cours'),
        expected: end ? '' : dateOr(expected(id)),
        cited: <Cited life={life} origin={origin} reason={reason} decisionId={decisionId} />,
        act: (
          <a href={`${homeOf(life.id)}/phases/correction?fait=${id}`}>
            {fr(`Corriger « ${stageLabel(life.phases, stage)} »`)}
          </a>
        ),
      }))}
    />
  )
}

function Cited({
  life,
  origin,
  reason,
  decisionId,
}: Pick<ProductLife['lived'][number], 'origin' | 'reason' | 'decisionId'> & { life: ProductLife }) {
  const words = fr(ORIGIN_WORDS[origin])
  if (decisionId !== null) return <a href={`${homeOf(life.id)}#decision-${decisionId}`}>{words}</a>
  return reason === '' ? (
    words
  ) : (
    <>
      {words}
      {fr(' : ')}
      <bdi>{reason}</bdi>
    </>
  )
}
