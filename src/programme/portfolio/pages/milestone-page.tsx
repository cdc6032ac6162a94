import { fr, Page, Quoted, Section, Title, Why } from '../../../design/index.ts'
import { frenchDate } from '../../../platform/dates.ts'
import { dueDate, type Milestone, type MilestoneSaid, stateOf } from '../milestone.ts'
import { putOffSentence, stateSentence } from '../milestone-wording.ts'
import type { ActFormProps } from './act-page.tsx'
import { MilestoneForms } from './milestone-forms.tsx'
import { crumbsTo, MILESTONES } from './product-parts.tsx'

export interface MilestonePageProps extends ActFormProps<Milestone> {
  mayChange: boolean
}

/** One milestone: its dates, what was said of it, what may be said. */
export function MilestonePage(props: MilestonePageProps) {
  const { shell, life, more, today, standing, why, mayChange } = props
  const state = stateOf(more, { pauses: life.pauses, ended: standing.ended }, today)
  const dueOn = dueDate(more, life.pauses, today)
  const put = dueOn === more.dueOn ? `Prévu le ${frenchDate(dueOn)}.` : putOffSentence(more.dueOn, dueOn)
  return (
    <Page
      shell={shell}
      title={`${more.label} – ${life.name}`}
      kind="focus"
      breadcrumbs={crumbsTo(life, MILESTONES)}
    >
      <Title lead={`${put} ${capital(stateSentence(state))}.`}>
        <bdi>{fr(more.label)}</bdi>
      </Title>
      {mayChange && !standing.ended && <MilestoneForms {...props} />}
      {more.said.length > 0 && (
        <Section title="Ce qui en a été dit">
          {more.said.map(each => (
            <>
              <p>{fr(saidSentence(each))}</p>
              {each.note !== '' && <Quoted text={each.note} />}
            </>
          ))}
        </Section>
      )}
      <Why>{why}</Why>
    </Page>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function saidSentence({ state, on, saidOn }: MilestoneSaid): string {
  const when = `Le ${frenchDate(saidOn)} : `
  if (state === 'missed') return `${when}manqué.`
  return state === 'reached'
    ? `${when}atteint le ${frenchDate(on ?? saidOn)}.`
    : `${when}repoussé au ${frenchDate(on ?? saidOn)}.`
}
