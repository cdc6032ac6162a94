import { ActionLink, Badge, Empty, fr, Page, Table, Title, type Tone, Why } from '../../../design/index.ts'
import type { LifeStanding } from '../life-standing.ts'
import { dueDate, type Milestone, type MilestoneState, stateOf } from '../milestone.ts'
import { stateSentence } from '../milestone-wording.ts'
import { crumbsOf, dateOr, homeOf, Notice, type ProductPageProps } from './product-parts.tsx'

export interface MilestonesProps extends ProductPageProps {
  standing: LifeStanding
  milestones: readonly Milestone[]
  mayChange: boolean
}

const TONES: Record<MilestoneState['kind'], Tone> = {
  'to-come': 'info',
  late: 'warning',
  suspended: 'neutral',
  'without-sequel': 'neutral',
  reached: 'success',
  missed: 'danger',
}

/** The milestones of a product: due when, in what state; each has its page. */
export function MilestonesPage(props: MilestonesProps) {
  const { shell, life, why, said, milestones, mayChange, standing } = props
  return (
    <Page shell={shell} title={`Jalons – ${life.name}`} kind="overview" breadcrumbs={crumbsOf(life)}>
      <Notice said={said} />
      <Title lead={leadOf(props)}>Jalons</Title>
      {milestones.length === 0 ? (
        <Empty title="Aucun jalon pour l’instant">
          <p>{fr('Un jalon dit ce qui doit être fait, et pour quel jour.')}</p>
        </Empty>
      ) : (
        <Milestones {...props} />
      )}
      {mayChange && !standing.ended && (
        <p>
          <ActionLink href={`${homeOf(life.id)}/jalons/nouveau`}>Ajouter un jalon</ActionLink>
        </p>
      )}
      <Why>{why}</Why>
    </Page>
  )
}

const statesOf = ({ milestones, life, standing, today }: MilestonesProps) =>
  milestones.map(each => ({
    milestone: each,
    dueOn: dueDate(each, life.pauses, today),
    state: stateOf(each, { pauses: life.pauses, ended: standing.ended }, today),
  }))

function leadOf(props: MilestonesProps): string {
  const states = statesOf(props).toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
  const late = states.filter(({ state }) => state.kind === 'late').length
  const next = states.find(({ state }) => state.kind === 'to-come')
  const sentences = [
    late === 0 ? '' : late === 1 ? '1 jalon est en retard.' : `${late} jalons sont en retard.`,
    next ? `Le prochain : « ${next.milestone.label} », ${stateSentence(next.state)}.` : '',
  ]
  return sentences.filter(Boolean).join(' ') || 'Ce qui doit être fait, et pour quel jour.'
}

function Milestones(props: MilestonesProps) {
  const rows = statesOf(props).toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
  return (
    <Table
      caption="Jalons, les plus proches d’abord"
      columns={[
        { key: 'label', label: 'Jalon' },
        { key: 'due', label: 'Prévu le' },
        { key: 'state', label: 'État' },
      ]}
      rows={rows.map(({ milestone, dueOn, state }) => ({
        label: (
          <a href={`${homeOf(props.life.id)}/jalons/${milestone.id}`}>
            <bdi>{fr(milestone.label)}</bdi>
          </a>
        ),
        due: dateOr(dueOn),
        state: <Badge tone={TONES[state.kind]}>{stateSentence(state)}</Badge>,
      }))}
    />
  )
}
