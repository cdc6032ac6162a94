import { Alert, ErrorSummary, Facts, fr, Page, Section, type Shell, T, Title } from '../../../design/index.ts'
import { civilDate, frenchDate } from '../../../platform/dates.ts'
import { latenessOf } from '../lateness.ts'
import { incompleteSteps } from '../missing.ts'
import { ONBOARDING_STEPS, type Onboarding } from '../onboarding.ts'
import { LAUREATE_STEPS } from '../permissions.ts'
import { isAlive, type Standing, standingOf } from '../standing.ts'
import { OVER_WORDS } from '../wording.ts'
import { NextAct } from './next-act.tsx'
import { crumbsOf, Events, homeOf, type Side, StandingBadge, type Whose, WhySide } from './parts.tsx'
import { type GivenBack, StepView } from './step-view.tsx'

export interface OnboardingProps {
  shell: Shell
  side: Side
  onboarding: Onboarding
  call: Whose
  /** The day promised for the investigations, or ''. */
  promised: string
  zone: string
  now: Date
  hasReserve: boolean
  givenBack: GivenBack | null
  notice: { tone: 'success' | 'warning' | 'danger'; title: string; text?: string } | null
}

/** One mise en route: where it stands, what to do next, its seven steps. */
export function OnboardingPage(props: OnboardingProps) {
  const { shell, side, onboarding, call, zone, now, givenBack, notice } = props
  const standing = standingOf(onboarding)
  const home = homeOf(side, onboarding.id)
  const alive = isAlive(standing)
  const fillable = side === 'organiser' ? ONBOARDING_STEPS : LAUREATE_STEPS
  const next = alive ? incompleteSteps(onboarding).find(step => fillable.includes(step)) : undefined
  return (
    <Page
      shell={shell}
      title={`Mise en route : ${onboarding.title}`}
      kind="public"
      breadcrumbs={crumbsOf(side, call)}
    >
      {notice && (
        <Alert tone={notice.tone} title={notice.title}>
          {notice.text && <p>{fr(notice.text)}</p>}
        </Alert>
      )}
      <Title lead={leadOf(onboarding, standing)}>{<bdi>{onboarding.title}</bdi>}</Title>
      <ErrorSummary errors={givenBack?.errors ?? []} />
      <Figures {...props} />
      <NextAct
        side={side}
        onboarding={onboarding}
        call={call}
        hasReserve={props.hasReserve}
        zone={zone}
        now={now}
      />
      {ONBOARDING_STEPS.map(step => (
        <StepView
          step={step}
          onboarding={onboarding}
          home={home}
          zone={zone}
          mayFill={alive && fillable.includes(step)}
          others={side === 'laureate' && alive ? "L'équipe de l'incubateur s'en occupe." : ''}
          over={!alive}
          postponed={side === 'organiser' && standing === 'postponed'}
          next={step === next}
          givenBack={givenBack}
        />
      ))}
      <Events onboarding={onboarding} zone={zone} />
      <Also side={side} home={home} alive={alive} />
      <WhySide side={side} />
    </Page>
  )
}

function leadOf(onboarding: Onboarding, standing: Standing): string {
  if (standing === 'postponed') {
    const { until } = onboarding.events.at(-1) ?? {}
    return `Cette mise en route est reportée${until ? ` au ${frenchDate(until)}` : ''}.`
  }
  if (standing !== 'under-way') return OVER_WORDS[standing]
  const left = incompleteSteps(onboarding).length
  if (left === 0) return 'Les sept étapes sont complètes.'
  return left === 1 ? 'Il reste 1 étape à compléter sur 7.' : `Il reste ${left} étapes à compléter sur 7.`
}

function Figures({ onboarding, promised, zone, now }: OnboardingProps) {
  const late = latenessOf(onboarding, promised, civilDate(now, zone))
  const words = {
    late: ' : ce jour est passé',
    'planned-late': ' : ce qui est prévu vient après ce jour',
  }
  const told = onboarding.announcedAt
  return (
    <div>
      <Facts
        items={[
          { term: 'État', value: <StandingBadge standing={standingOf(onboarding)} /> },
          { term: 'Portée par', value: <bdi>{onboarding.author}</bdi> },
          ...(told ? [{ term: 'Lauréate, annoncée le', value: frenchDate(civilDate(told, zone)) }] : []),
          {
            term: 'Début promis des investigations',
            value: promised === '' ? 'sans date promise' : frenchDate(promised) + (late ? words[late] : ''),
          },
        ]}
      />
    </div>
  )
}

function Also({ side, home, alive }: { side: Side; home: string; alive: boolean }) {
  return (
    <Section title="Autres actions">
      <ul>
        <li>
          <a href={`${home}/engagement`}>{fr("La fiche d'engagement, à imprimer et à signer")}</a>
        </li>
        {alive && side === 'organiser' && (
          <li>
            <a href={`${home}/report`}>{fr('Reporter la mise en route')}</a>
          </li>
        )}
        {alive && (
          <li>
            <a href={`${home}/desistement`}>
              <T>{side === 'organiser' ? 'Enregistrer un désistement' : 'Me désister'}</T>
            </a>
          </li>
        )}
      </ul>
    </Section>
  )
}
