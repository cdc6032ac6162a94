import { Details, fr, T, Table } from '../../../design/index.ts'
import { severityWords, signedWords } from '../likelihood-words.ts'

export interface Severity {
  name: string
  /** In points of the scale, what the ranking takes off; positive for who marks above the others. */
  effect: number
  /** The same, criterion by criterion. */
  byCriterion: { name: string; effect: number }[]
}

/** What the ranking takes off each juror; the organiser's only, each juror sees their own. */
export function Severities({ severities }: { severities: Severity[] }) {
  if (severities.length < 2) return null
  return (
    <Details summary="Ce que le classement retire à chaque membre">
      <p>
        <T>
          À candidatures égales, certains notent plus haut que d'autres : le classement en tient compte.
          Chaque membre ne voit que le sien.
        </T>
      </p>
      <Table
        caption="Sévérité des membres"
        columns={[
          { key: 'name', label: 'Membre' },
          { key: 'effect', label: 'Notes' },
          ...(severities[0]?.byCriterion ?? []).map(({ name }, at) => ({
            key: `c${at}`,
            label: name,
            align: 'right' as const,
          })),
        ]}
        rows={severities.map(({ name, effect, byCriterion }) => ({
          name: <bdi>{name}</bdi>,
          effect: fr(severityWords(effect)),
          ...Object.fromEntries(byCriterion.map(({ effect }, at) => [`c${at}`, fr(signedWords(effect))])),
        }))}
      />
    </Details>
  )
}

export function OwnSeverity({ effect }: { effect: number | null }) {
  if (effect === null) return null
  return (
    <p>
      <T>{`À candidatures égales, vos notes sont ${severityWords(effect)} : le classement en tient compte. Vous et l'équipe de l'incubateur êtes seuls à le voir.`}</T>
    </p>
  )
}
