import {
  ErrorSummary,
  Form,
  Hidden,
  Page,
  Section,
  type Shell,
  T,
  Table,
  TextField,
  Title,
  Why,
} from '../../../design/index.ts'
import { frenchDate } from '../../../platform/dates.ts'
import type { DateChange } from '../date-changes.ts'
import type { Guide } from '../guide.ts'
import { MILESTONE_LABELS } from '../milestones.ts'
import { CALL_WHY } from '../wording.ts'
import { extensionPath, managePath } from './addresses.ts'

export interface ExtensionPageProps {
  shell: Shell
  slug: string
  /** What agents read now. */
  guide: Guide
  number: number
  /** Whether other modifications wait to be published. */
  waiting: boolean
  typed: string
  problem: string | null
  /** The dates that would move; null until a day is chosen. */
  changes: DateChange[] | null
  /** How many people would be written to. */
  told: number
}

/** A closing put off: the new day, what moves with it, who is told; then one button. */
export function ExtensionPage(props: ExtensionPageProps) {
  const { shell, slug, guide, typed, problem, changes } = props
  return (
    <Page
      shell={shell}
      title={`Prolonger l’appel – ${guide.title}`}
      kind="focus"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: managePath(slug), label: guide.title || 'Appel sans nom' },
      ]}
    >
      <Title
        lead={`La clôture annoncée est le ${frenchDate(guide.dates.closesOn)} à 23 h 59. Repoussez ce jour : les dates qui suivent se décalent d'autant.`}
      >
        Prolonger l'appel
      </Title>
      <ErrorSummary errors={problem ? [{ field: 'cloture', message: problem }] : []} />
      <Form
        action={extensionPath(slug)}
        method="get"
        submit="Voir ce qui change"
        variant={changes ? 'quiet' : 'primary'}
        cancel={{ href: managePath(slug), label: "Revenir à l'appel" }}
      >
        <TextField
          name="cloture"
          label="Nouveau jour de clôture"
          type="date"
          width="medium"
          value={typed}
          error={problem ?? undefined}
        />
      </Form>
      {changes && <Preview {...props} changes={changes} />}
      <Why>{CALL_WHY}</Why>
    </Page>
  )
}

function Preview({
  slug,
  number,
  typed,
  changes,
  told,
  waiting,
}: ExtensionPageProps & { changes: DateChange[] }) {
  const people = told < 2 ? `${told} personne est prévenue` : `${told} personnes sont prévenues`
  return (
    <Section title="Ce qui change" id="ce-qui-change">
      <Table
        caption="Les dates qui se décalent"
        columns={[
          { key: 'what', label: 'Date' },
          { key: 'before', label: 'Annoncée' },
          { key: 'after', label: 'Nouvelle' },
        ]}
        rows={changes.map(({ key, before, after }) => ({
          what: <T>{MILESTONE_LABELS[key]}</T>,
          before: <T>{frenchDate(before)}</T>,
          after: <T>{frenchDate(after)}</T>,
        }))}
      />
      <p>
        <T>{`La page de l'appel dit ces nouvelles dates dès que vous confirmez, et garde la trace du changement. ${people} par e-mail : celles qui ont un brouillon ou qui ont candidaté, quand leur adresse est connue.`}</T>
      </p>
      {waiting && (
        <p>
          <T>Vos autres modifications ne sont pas publiées : elles attendent toujours, avec ces dates.</T>
        </p>
      )}
      <Form action={extensionPath(slug)} submit="Prolonger et prévenir">
        <Hidden name="version" value={String(number)} />
        <Hidden name="cloture" value={typed} />
      </Form>
    </Section>
  )
}
