import { fr, number, Section, T, Table } from '../../../design/index.ts'
import type { Differences } from '../exchange/differences.ts'
import { ODDITY_KINDS, type OddityKind, toCheck } from '../exchange/oddities.ts'
import { KIND_WORDS } from '../exchange/oddity-words.ts'
import { FIELD_WORDS } from '../exchange/report.ts'

const MOST_SHOWN = 200
const KEPT = 'données gardées sans être lues'

type Changed = { name: string; fields: { word: string; conflict: boolean }[] }

/** Products and incubators that would change, with their fields; what was corrected here is said. */
export function ChangedProducts({ differences }: { differences: Differences }) {
  const changed: Changed[] = [
    ...differences.changed.map(({ product, fields }) => ({
      name: product.state.name,
      fields: worded(fields),
    })),
    ...differences.changedIncubators.map(({ incubator, fields }) => ({
      name: incubator.state.name,
      fields: worded(fields),
    })),
  ]
  if (changed.length === 0) return null
  return (
    <Section title="Ce qui change dans ce qui est déjà repris">
      <Table
        caption="Chaque produit ou incubateur, avec ce qui change"
        columns={[
          { key: 'name', label: 'Produit ou incubateur' },
          { key: 'fields', label: 'Le fichier le change' },
          { key: 'kept', label: 'Corrigé dans Pépin' },
        ]}
        rows={changed.slice(0, MOST_SHOWN).map(({ name, fields }) => ({
          name: <bdi>{name}</bdi>,
          fields: fr(
            listed(fields.filter(({ conflict }) => !conflict)) || (fields.length === 0 ? KEPT : '–'),
          ),
          kept: fr(listed(fields.filter(({ conflict }) => conflict))),
        }))}
      />
      {changed.length > MOST_SHOWN && (
        <p>
          <T>{`Et ${number(changed.length - MOST_SHOWN)} autres.`}</T>
        </p>
      )}
    </Section>
  )
}

const worded = (fields: readonly { field: keyof typeof FIELD_WORDS; conflict: boolean }[]) =>
  fields.map(({ field, conflict }) => ({ word: FIELD_WORDS[field], conflict }))
const listed = (fields: readonly { word: string }[]) => fields.map(({ word }) => word).join(', ')

/** How many of each kind of oddity. */
export function KindCounts({ counts }: { counts: Partial<Record<OddityKind, number>> }) {
  const kinds = ODDITY_KINDS.filter(kind => (counts[kind] ?? 0) > 0)
  if (kinds.length === 0)
    return (
      <p>
        <T>Aucun point à vérifier.</T>
      </p>
    )
  return (
    <Table
      caption="Chaque genre de point, avec leur nombre"
      columns={[
        { key: 'kind', label: 'Point' },
        { key: 'level', label: 'À faire' },
        { key: 'count', label: 'Nombre', align: 'right' },
      ]}
      rows={kinds.map(kind => ({
        kind: fr(KIND_WORDS[kind]),
        level: fr(toCheck(kind) ? 'à vérifier' : 'rien, pour information'),
        count: number(counts[kind] ?? 0),
      }))}
    />
  )
}
