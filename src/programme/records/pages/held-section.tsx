import { Details, fr, plural, Section, T, Table } from '../../../design/index.ts'
import { findKind } from '../kinds.ts'

export interface HeldKind {
  kind: string
  count: number
  first: readonly { label: string; by: string }[]
}

/** What reached its term and waits for something else to go first, with what holds it. */
export function HeldSection({ held }: { held: readonly HeldKind[] }) {
  if (held.length === 0) return null
  return (
    <Section title="Arrivé à son terme, mais retenu">
      <p>
        <T>
          Ce qui suit tient à des données gardées plus longtemps : il part sur une liste, une fois celles-ci
          parties.
        </T>
      </p>
      {held.map(({ kind, count, first }) => (
        <Details summary={`${findKind(kind)?.label ?? kind} : ${plural(count, 'élément')}`}>
          <Table
            caption={
              count > first.length ? `Les ${first.length} plus anciens` : 'Du plus ancien au plus récent'
            }
            columns={[
              { key: 'label', label: 'Élément' },
              { key: 'by', label: 'Retenu par' },
            ]}
            rows={first.map(({ label, by }) => ({ label: fr(label), by: fr(by) }))}
          />
        </Details>
      ))}
    </Section>
  )
}
