import {
  ActionLink,
  Badge,
  Empty,
  ErrorSummary,
  Facts,
  Form,
  fr,
  Page,
  Section,
  type Shell,
  T,
  Table,
  Title,
  Why,
} from '../../../design/index.ts'
import { frenchDate, frenchDateTime, shortFrenchDate } from '../../../platform/dates.ts'
import type { Projected } from '../projection.ts'
import type { CommitteeLine } from '../whole-committee.ts'
import { DUE_REASONS, UNKNOWN_COMMITTEE } from '../wording.ts'
import { MeetingFields } from './meeting-fields.tsx'
import { committeePath, DecisionBadge, DueWords, type Named, productCrumbs, productPath } from './parts.tsx'

export interface CommitteesProps {
  shell: Shell
  product: Named
  zone: string
  today: string
  due: Projected | undefined
  committees: CommitteeLine[]
  /** Whether this person may give the next one its date, and nothing prevents it. */
  maySet: boolean
  typed: { day: string; time: string; place: string }
  problem: { field: string; message: string } | null
  why: string
}

/** The committees of a product: the one that is due and why, its date, then those held. */
export function CommitteesPage(props: CommitteesProps) {
  const { shell, product, committees, maySet, problem, why } = props
  const open = committees.find(({ closed }) => closed === null)
  return (
    <Page
      shell={shell}
      title={`Comités – ${product.name}`}
      kind="overview"
      breadcrumbs={productCrumbs(product)}
    >
      <Title lead="Il compare les résultats aux conditions fixées avant, décide, fixe les prochaines et donne les moyens.">
        Comités d’investissement
      </Title>
      <ErrorSummary errors={problem ? [problem] : []} />
      <Next {...props} open={open} />
      {maySet && open === undefined && <DateForm {...props} />}
      <Held {...props} />
      <Why>{why}</Why>
    </Page>
  )
}

function Next({ due, today, open, zone }: CommitteesProps & { open: CommitteeLine | undefined }) {
  return (
    <Section title="Le prochain" id="prochain">
      {due?.dueOn && due.because && due.windowFrom ? (
        <>
          <Facts
            items={[
              {
                term: 'Au plus tard',
                value: <DueWords on={due.dueOn} because={due.because} today={today} />,
              },
              { term: 'À tenir à partir du', value: frenchDate(due.windowFrom) },
              { term: 'Date fixée', value: open ? frenchDateTime(open.meetsAt, zone) : 'pas encore' },
            ]}
          />
          <p>
            {fr(
              due.decidedOn === null && due.because === 'six-months'
                ? UNKNOWN_COMMITTEE
                : DUE_REASONS[due.because],
            )}
          </p>
        </>
      ) : (
        <p>
          <T>Aucun comité n’est attendu : le produit est en pause, terminé, ou n’a pas encore commencé.</T>
        </p>
      )}
      {open && (
        <p>
          <ActionLink href={committeePath(open.id)}>{`Ouvrir le comité n° ${open.number}`}</ActionLink>
        </p>
      )}
    </Section>
  )
}

function DateForm({ product, typed, problem }: CommitteesProps) {
  const error = (field: string) => (problem?.field === field ? problem.message : undefined)
  return (
    <Section title="Fixer la date" id="fixer">
      <Form action={`${productPath(product.id)}/comites`} submit="Fixer la date">
        <MeetingFields
          typed={typed}
          error={error}
          dayLabel="Jour"
          timeHint="Exemple : 14 h 30. Cinquante minutes : quinze de présentation, quinze de questions, vingt de délibération."
        />
      </Form>
    </Section>
  )
}

function Held({ committees, zone }: CommitteesProps) {
  if (committees.length === 0)
    return (
      <Empty title="Aucun comité connu.">
        <p>
          <T>Chaque comité s’affichera ici, avec sa décision et son relevé.</T>
        </p>
      </Empty>
    )
  return (
    <Section title="Tous les comités" id="tous">
      <Table
        caption="Le dernier en premier"
        columns={[
          { key: 'number', label: 'Comité' },
          { key: 'date', label: 'Séance' },
          { key: 'decision', label: 'Décision' },
          { key: 'money', label: 'Crédits jusqu’au' },
        ]}
        rows={committees.map(({ id, number, meetsAt, postponed, closed }) => ({
          number: <a href={committeePath(id)}>{fr(`Comité n° ${number}`)}</a>,
          date: fr(
            frenchDateTime(meetsAt, zone) +
              (postponed > 0 ? `, reporté ${postponed === 1 ? 'une fois' : `${postponed} fois`}` : ''),
          ),
          decision: closed ? <DecisionBadge kind={closed.kind} /> : <Badge>à tenir ou à clore</Badge>,
          money: closed?.moneyUntil ? fr(shortFrenchDate(closed.moneyUntil)) : '–',
        }))}
      />
    </Section>
  )
}
