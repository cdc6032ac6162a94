import { Section, T, TwoVersions } from '../../../design/index.ts'
import type { Change } from '../../calls/changes.ts'
import { partLabel } from '../../calls/parts.ts'

/** What the guide says otherwise since a verdict, part by part. */
export function Changes({ changes, team }: { changes: Change[]; team?: boolean }) {
  return (
    <>
      {changes.length === 0 && (
        <p>
          <T>Rien de ce que les agents liront n'a changé depuis.</T>
        </p>
      )}
      {changes.map(({ part, label, before, after }) => (
        <Section level={3} title={part === null ? label : `${partLabel(part)} : ${label}`}>
          <TwoVersions
            level={3}
            theirs={{ title: team ? 'Ce qui avait été lu' : 'Ce que vous aviez lu', text: before }}
            mine={{ title: 'Maintenant', text: after }}
          />
        </Section>
      ))}
    </>
  )
}
