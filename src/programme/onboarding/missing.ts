import { shortFrenchDate } from '../../platform/dates.ts'
import { ONBOARDING_STEPS, type Onboarding, type OnboardingStep, type Steps } from './onboarding.ts'
import type { StepContents } from './step-contents.ts'
import { MEMBER_FIELDS, STEP_FIELDS, type StepField } from './step-fields.ts'

/** Ce qui manque : for each step, what is not there yet; an empty list is a complete step. */
export function missingOf(step: OnboardingStep, steps: Steps): string[] {
  const content = steps[step]?.content
  if (step === 'team') return missingOfTeam(content as StepContents['team'] | undefined)
  const missing = missingIn(STEP_FIELDS[step], content ?? {})
  return step === 'launch' ? [...missing, ...outsideReleasedTime(steps)] : missing
}

const missingIn = (fields: readonly StepField[], values: object): string[] =>
  fields
    .filter(({ key, optional }) => !optional && ((values as Record<string, unknown>)[key] ?? '') === '')
    .map(({ missing }) => missing)

function missingOfTeam(content: StepContents['team'] | undefined): string[] {
  const members = content?.members ?? []
  if (members.length === 0) return ['au moins une personne']
  return members.flatMap((member, index) =>
    missingIn(MEMBER_FIELDS, member).map(words => `${words} de la personne ${index + 1}`),
  )
}

// Two steps that must agree: nobody starts on a day their hierarchy has not released.
function outsideReleasedTime({ hierarchy, launch }: Steps): string[] {
  const { since = '', until = '' } = hierarchy?.content ?? {}
  const on = launch?.content.on ?? ''
  if (on === '' || since === '' || until === '' || (since <= on && on <= until)) return []
  return [
    `un jour de lancement dans le temps libéré par la hiérarchie (du ${shortFrenchDate(since)} au ${shortFrenchDate(until)})`,
  ]
}

export const incompleteSteps = ({ steps }: Pick<Onboarding, 'steps'>): OnboardingStep[] =>
  ONBOARDING_STEPS.filter(step => missingOf(step, steps).length > 0)
