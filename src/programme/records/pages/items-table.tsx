import { Details, fr, plural, T, Table } from '../../../design/index.ts'
import { civilDate, shortFrenchDate } from '../../../platform/dates.ts'
import { findKind } from '../kinds.ts'

export interface ItemLine {
  kind: string
  label: string
  reachedAt: Date
  fate: 'archive' | 'destroy'
}

const SHOWN = 200

/** What a list holds, no name among it; the first lines here, all of them in the export. */
export function ItemsTable({ items, zone }: { items: readonly ItemLine[]; zone: string }) {
  return (
    <>
      <KindCounts items={items} />
      <Details summary="Voir chaque élément">
        <Table
          caption="Chaque élément, avec le jour où il est arrivé à son terme"
          columns={[
            { key: 'label', label: 'Élément' },
            { key: 'kind', label: 'Nature' },
            { key: 'reached', label: 'Terme' },
            { key: 'fate', label: 'Sort final' },
          ]}
          rows={items.slice(0, SHOWN).map(({ kind, label, reachedAt, fate }) => ({
            label: fr(label),
            kind: fr(findKind(kind)?.label ?? kind),
            reached: fr(shortFrenchDate(civilDate(reachedAt, zone))),
            fate: fate === 'archive' ? fr('verser aux archives') : fr('éliminer'),
          }))}
        />
      </Details>
      {items.length > SHOWN && (
        <p>
          <T>{`Les ${SHOWN} premiers sont montrés. L’export les contient tous.`}</T>
        </p>
      )}
    </>
  )
}

/** How many of each kind. */
export function KindCounts({ items }: { items: readonly Pick<ItemLine, 'kind'>[] }) {
  const kinds = [...new Set(items.map(({ kind }) => kind))]
  return (
    <ul>
      {kinds.map(each => {
        const count = items.filter(({ kind }) => kind === each).length
        return (
          <li>
            <T>{`${findKind(each)?.label ?? each} : ${plural(count, 'élément')}`}</T>
          </li>
        )
      })}
    </ul>
  )
}
