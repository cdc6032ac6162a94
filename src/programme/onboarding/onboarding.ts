/** Mise en route : what must be in place between the choice of a laureate and the start of the investigation. */
export const ONBOARDING_STEPS = [
  'hierarchy',
  'sponsor',
  'budget',
  'coach',
  'commitment',
  'team',
  'launch',
] as const
export type OnboardingStep = (typeof ONBOARDING_STEPS)[number]
