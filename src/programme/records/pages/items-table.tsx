import { Details, fr, plural, T, Table } from '../../../design/index.ts'
import { civilDate, shortFrenchDate } from '../../../platform/dates.ts'
import { findKind } from '../kinds.ts'

export interface ItemLine {
  kind: string
  label: string
  reachedAt: Date
  fate: 'archive' | 'destroy'
}

export interface KindCount {
  kind: string
  count: number
  fate: 'archive' | 'destroy'
}

/** What a list holds, no name among it; the first lines here, all of them in the export. */
export function ItemsTable(props: { items: readonly ItemLine[]; count: number; zone: string }) {
  const { items, count, zone } = props
  return (
    <Details summary={count > items.length ? `Voir les ${items.length} premiers` : 'Voir chaque élément'}>
      <Table
        caption="Avec le jour où chacun est arrivé à son terme"
        columns={[
          { key: 'label', label: 'Élément' },
          { key: 'kind', label: 'Nature' },
          { key: 'reached', label: 'Terme' },
          { key: 'fate', label: 'Sort final' },
        ]}
        rows={items.map(({ kind, label, reachedAt, fate }) => ({
          label: fr(label),
          kind: fr(findKind(kind)?.label ?? kind),
          reached: fr(shortFrenchDate(civilDate(reachedAt, zone))),
          fate: fate === 'archive' ? fr('verser aux archives') : fr('éliminer'),
        }))}
      />
      {count > items.length && (
        <p>
          <T>L'export les contient tous.</T>
        </p>
      )}
    </Details>
  )
}

const FATES = [
  ['archive', 'À verser aux archives, puis à éliminer ici :'],
  ['destroy', 'À éliminer :'],
] as const

/** How many of each kind, by what becomes of them. */
export function KindCounts({ kinds }: { kinds: readonly KindCount[] }) {
  return (
    <>
      {FATES.map(([each, words]) => {
        const some = kinds.filter(({ fate }) => fate === each)
        if (some.length === 0) return null
        return (
          <>
            <p>
              <T>{words}</T>
            </p>
            <ul>
              {some.map(({ kind, count }) => (
                <li>
                  <T>{`${findKind(kind)?.label ?? kind} : ${plural(count, 'élément')}`}</T>
                </li>
              ))}
            </ul>
          </>
        )
      })}
    </>
  )
}
