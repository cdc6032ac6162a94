import { fr, T, Table } from '../../../design/index.ts'
import { frenchDate } from '../../../platform/dates.ts'

export interface StayLine {
  what: string
  /** 'YYYY-MM-DD'; null while what it counts from has not happened. */
  until: string | null
  period: string
  fate: string
  why: string
}

/** What outlives an account, in the order of its slices. */
export function StayTable({ stays }: { stays: StayLine[] }) {
  if (stays.length === 0)
    return (
      <p>
        <T>Rien d'autre que des nombres : vous n'avez rien envoyé.</T>
      </p>
    )
  return (
    <Table
      caption="Ce qui reste"
      columns={[
        { key: 'what', label: 'Quoi' },
        { key: 'why', label: 'Pourquoi' },
        { key: 'until', label: 'Jusqu’à quand' },
        { key: 'fate', label: 'Ensuite' },
      ]}
      rows={stays.map(({ what, until, period, fate, why }) => ({
        what: <bdi>{fr(what)}</bdi>,
        why: fr(why),
        until: fr(until === null ? period : `${frenchDate(until)} (${period})`),
        fate: fr(fate),
      }))}
    />
  )
}
