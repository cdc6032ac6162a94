import { Badge, Details, fr, Section, T } from '../../../design/index.ts'
import { frenchDateTime } from '../../../platform/dates.ts'
import { missingOf } from '../missing.ts'
import { ONBOARDING_STEPS, type Onboarding, type OnboardingStep, STEP_SLUGS } from '../onboarding.ts'
import { type FieldError, type Typed, typedOf } from '../step-form.ts'
import { STEP_WORDS } from '../wording.ts'
import { StepForm } from './step-form.tsx'
import { StepValues } from './step-values.tsx'

/** A form given back: what was typed, and what is wrong. */
export interface GivenBack {
  step: OnboardingStep
  number: number
  typed: Typed
  errors: FieldError[]
  blanks: number
}

export interface StepViewProps {
  step: OnboardingStep
  onboarding: Onboarding
  home: string
  zone: string
  /** Whether this person may fill it now. */
  mayFill: boolean
  /** Whether it is theirs to fill, later or by someone else otherwise. */
  others: string
  /** Then going on again comes first. */
  postponed: boolean
  /** Whether nothing can be filled any more. */
  over: boolean
  /** The first thing to do on the page. */
  next: boolean
  givenBack: GivenBack | null
}

/** One step: whether it is complete, what is missing, what it holds, its form. */
export function StepView(props: StepViewProps) {
  const { step, onboarding, home, zone, mayFill, others, over, next, postponed } = props
  const givenBack = props.givenBack?.step === step ? props.givenBack : null
  const version = onboarding.steps[step]
  const missing = missingOf(step, onboarding.steps)
  const { title, lead } = STEP_WORDS[step]
  const filling = mayFill && (next || givenBack !== null)
  // Once it is over, what was never filled is not asked any more.
  if (over && !version) return null
  return (
    <Section title={`${ONBOARDING_STEPS.indexOf(step) + 1}. ${title}`} id={`etape-${STEP_SLUGS[step]}`}>
      <p>
        {missing.length === 0 ? (
          <Badge tone="success">complète</Badge>
        ) : (
          <Badge tone={over ? 'neutral' : 'warning'}>{over ? 'restée incomplète' : 'à compléter'}</Badge>
        )}{' '}
        <T>{lead}</T>
      </p>
      {missing.length > 0 && version && (
        <p>
          <T>{`Il manque ${missing.join(', ')}.`}</T>
        </p>
      )}
      {version && !filling && <StepValues step={step} content={version.content} />}
      {version && (
        <p>
          <T>Enregistrée par</T> <bdi>{version.by || fr("l'équipe")}</bdi>{' '}
          <T>{`le ${frenchDateTime(version.savedAt, zone)}.`}</T>
        </p>
      )}
      {!mayFill && missing.length > 0 && others !== '' && (
        <p>
          <T>{others}</T>
        </p>
      )}
      {mayFill && (
        <Details summary={version ? 'Modifier cette étape' : 'Remplir cette étape'} open={filling}>
          <StepForm
            step={step}
            home={home}
            number={givenBack?.number ?? version?.number ?? 0}
            typed={
              givenBack?.typed ?? (version ? typedOf(step, version.content) : firstTyped(step, onboarding))
            }
            errors={givenBack?.errors ?? []}
            blanks={givenBack?.blanks ?? (version ? 1 : 2)}
            main={next && !postponed}
          />
        </Details>
      )}
    </Section>
  )
}

// The person who carries the problem is of the team: proposed, never saved without a click.
const firstTyped = (step: OnboardingStep, { author }: Onboarding): Typed =>
  step === 'team' ? { 'equipe-nom-1': author, 'equipe-role-1': 'Intrapreneur ou intrapreneuse' } : {}
