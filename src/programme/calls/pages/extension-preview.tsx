import { Form, Hidden, Section, T, Table } from '../../../design/index.ts'
import { frenchDate } from '../../../platform/dates.ts'
import type { DateChange } from '../date-changes.ts'
import { MILESTONE_LABELS } from '../milestones.ts'
import type { Issue } from '../readiness.ts'
import { readinessText } from '../wording.ts'
import { extensionPath } from './addresses.ts'

export interface Previewed {
  /** The dates agents read that would move. */
  changes: DateChange[]
  /** Those of the modifications that wait, when they are not the same. */
  waitingChanges: DateChange[]
  /** Days that are not worked, or too far. */
  issues: Issue[]
}

export interface ExtensionPreviewProps extends Previewed {
  slug: string
  number: number
  typed: string
  /** How many people would be written to. */
  told: number
  /** Whether other modifications wait to be published. */
  waiting: boolean
  /** Whether a publication of this call asks for visas. */
  visas: boolean
}

/** What an extension would change, for whom, and without what; then one button. */
export function ExtensionPreview(props: ExtensionPreviewProps) {
  const { slug, number, typed, changes, waitingChanges, issues, told, waiting, visas } = props
  return (
    <Section title="Ce qui change" id="ce-qui-change">
      <Moves caption="Les dates qui se décalent" before="Annoncée" changes={changes} />
      {issues.length > 0 && (
        <>
          <p>
            <T>À vérifier avant de confirmer. Rien de cela n'empêche de prolonger :</T>
          </p>
          <ul>
            {issues.map(issue => (
              <li>
                <T>{readinessText(issue)}</T>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <T>{`La page de l'appel dit ces nouvelles dates dès que vous confirmez, et garde la trace du changement. ${toldText(told)}`}</T>
      </p>
      {waiting && <Waiting changes={waitingChanges} />}
      {visas && (
        <p>
          <T>
            Cet appel ne se publie qu'avec des visas. Une prolongation ne change que des dates : elle se fait
            sans eux. Les visas déjà donnés valent pour le texte, pas pour ces dates : ils seront à redonner
            pour la prochaine publication.
          </T>
        </p>
      )}
      <Form action={extensionPath(slug)} submit={told === 0 ? "Prolonger l'appel" : 'Prolonger et prévenir'}>
        <Hidden name="version" value={String(number)} />
        <Hidden name="cloture" value={typed} />
      </Form>
    </Section>
  )
}

function toldText(told: number): string {
  if (told === 0) return "Personne n'est à prévenir : aucun agent connu n'a encore écrit de candidature."
  const people = told === 1 ? '1 personne est prévenue' : `${told} personnes sont prévenues`
  return `${people} par e-mail : celles qui ont un brouillon ou qui ont candidaté, quand leur adresse est connue.`
}

const Waiting = ({ changes }: { changes: DateChange[] }) =>
  changes.length === 0 ? (
    <p>
      <T>Vos autres modifications ne sont pas publiées : elles attendent toujours, avec ces dates.</T>
    </p>
  ) : (
    <>
      <p>
        <T>
          Vos autres modifications ne sont pas publiées : elles attendent toujours. Leurs propres dates se
          décalent aussi :
        </T>
      </p>
      <Moves caption="Les dates qui attendent d’être publiées" before="En attente" changes={changes} />
    </>
  )

const Moves = (props: { caption: string; before: string; changes: DateChange[] }) => (
  <Table
    caption={props.caption}
    columns={[
      { key: 'what', label: 'Date' },
      { key: 'before', label: props.before },
      { key: 'after', label: 'Nouvelle' },
    ]}
    rows={props.changes.map(({ key, before, after }) => ({
      what: <T>{MILESTONE_LABELS[key]}</T>,
      before: <T>{before === '' ? 'pas de date' : frenchDate(before)}</T>,
      after: <T>{after === '' ? 'pas de date' : frenchDate(after)}</T>,
    }))}
  />
)
