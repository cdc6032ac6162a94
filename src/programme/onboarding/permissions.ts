import type { ApplicationRelation, CallRelation } from '../access/tables.ts'
import type { OnboardingStep } from './onboarding.ts'

/** Qui peut quoi sur une mise en route : pure, over how one stands towards its application. */
export interface Standing {
  relations: ReadonlySet<ApplicationRelation>
  /** Whether the laureate has been told so, at this moment. */
  told: boolean
}

const organises = ({ relations }: Standing) => relations.has('organiser')
const carries = ({ relations, told }: Standing) =>
  told && (relations.has('author') || relations.has('co-author'))

export const onboardingAbilities = {
  manage: organises,
  readMine: carries,
  standDownAsOrganiser: organises,
  standDownMine: carries,
  postpone: organises,
  resume: organises,
  replace: organises,
  start: organises,
} as const satisfies Record<string, (standing: Standing) => boolean>

export type OnboardingAbility = keyof typeof onboardingAbilities

/** What a laureate fills; the sponsor, the money, the coach and the day are the organiser's. */
export const LAUREATE_STEPS: readonly OnboardingStep[] = ['hierarchy', 'commitment', 'team']

export const mayFill = (step: OnboardingStep, standing: Standing): boolean =>
  organises(standing) || (carries(standing) && LAUREATE_STEPS.includes(step))

/** The onboardings of a call: its organisers open and follow them. */
export const mayFollowAll = (relations: ReadonlySet<CallRelation>): boolean => relations.has('organiser')
