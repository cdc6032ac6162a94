import type { StepContents } from './step-contents.ts'

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

/** In addresses. */
export const STEP_SLUGS: Record<OnboardingStep, string> = {
  hierarchy: 'hierarchie',
  sponsor: 'sponsor',
  budget: 'budget',
  coach: 'coach',
  commitment: 'engagement',
  team: 'equipe',
  launch: 'lancement',
}
export const stepOfSlug = (slug: string): OnboardingStep | undefined =>
  ONBOARDING_STEPS.find(step => STEP_SLUGS[step] === slug)

/** A saved version of a step; its number is the optimistic lock. */
export interface StepVersion<S extends OnboardingStep = OnboardingStep> {
  number: number
  content: StepContents[S]
  by: string
  savedAt: Date
}

export type Steps = { [S in OnboardingStep]?: StepVersion<S> }

export const EVENT_KINDS = ['stood-down', 'postponed', 'resumed', 'started'] as const
export type EventKind = (typeof EVENT_KINDS)[number]

export interface OnboardingEvent {
  number: number
  kind: EventKind
  reason: string
  /** 'YYYY-MM-DD', of a postponement. */
  until: string | null
  by: string
  madeAt: Date
}

/** Who takes the place of a laureate who stood down. */
export interface Replacement {
  applicationId: string
  title: string
  madeAt: Date
  /** Its own onboarding, once it is announced and opened. */
  onboardingId: string | null
  /** Withdrawn, or no longer chosen, before it was opened: the place is free again. */
  lost: boolean
}

export interface Onboarding {
  id: string
  incubatorId: string
  callId: string
  applicationId: string
  /** As sent. */
  title: string
  author: string
  openedAt: Date
  replacesId: string | null
  withdrawnAt: Date | null
  /** When the author was told they are a laureate; null when the last announced decision says otherwise. */
  announcedAt: Date | null
  /** Whether the last decision, told or not, still says laureate. */
  chosen: boolean
  events: readonly OnboardingEvent[]
  steps: Steps
  replacement: Replacement | null
}

/** The optimistic lock of what happens to an onboarding; 0 when nothing did. */
export const lastNumber = ({ events }: Pick<Onboarding, 'events'>): number => events.at(-1)?.number ?? 0
