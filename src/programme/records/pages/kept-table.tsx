import { Details, fr, plural, Section, T, Table } from '../../../design/index.ts'
import { KEPT_BACK_WORDS, type KeptBack } from '../elimination.ts'
import { findKind } from '../kinds.ts'

export interface KeptLine {
  kind: string
  label: string
  keptBack: KeptBack | null
}

/** What of a list stays, and why: it comes back on a later list. */
export function KeptTable(props: { lines: readonly KeptLine[]; count: number; applied: boolean }) {
  const { lines, count, applied } = props
  return (
    <Section title={applied ? 'Ce qui est resté' : 'Ce qui reste'}>
      <p>
        <T>
          {`${plural(count, 'élément')} ${count < 2 ? 'n’est pas éliminé' : 'ne sont pas éliminés'}. Ce qui est encore à son terme revient sur la prochaine liste.`}
        </T>
      </p>
      <Details summary="Voir pourquoi" open={count <= 10}>
        <Table
          caption={lines.length < count ? `Les ${lines.length} premiers` : 'Chaque élément qui reste'}
          columns={[
            { key: 'label', label: 'Élément' },
            { key: 'kind', label: 'Nature' },
            { key: 'why', label: 'Pourquoi' },
          ]}
          rows={lines.map(({ kind, label, keptBack }) => ({
            label: fr(label),
            kind: fr(findKind(kind)?.label ?? kind),
            why: fr(keptBack ? KEPT_BACK_WORDS[keptBack] : ''),
          }))}
        />
      </Details>
    </Section>
  )
}
