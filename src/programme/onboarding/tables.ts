import type { ColumnType } from 'kysely'
import type { EventKind, OnboardingStep } from './onboarding.ts'
import type { StepContents } from './step-contents.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    onboardings: {
      id: string
      incubator_id: string
      call_id: string
      application_id: string
      opened_by: string | null
      opened_at: Date
      replaces_id: string | null
    }
    onboarding_steps: {
      id: string
      onboarding_id: string
      step: OnboardingStep
      number: number
      content: ColumnType<StepContents[OnboardingStep], string, never>
      saved_by: string | null
      saved_at: Date
    }
    onboarding_events: {
      id: string
      onboarding_id: string
      number: number
      kind: EventKind
      reason: string
      until: string | null
      made_by: string | null
      made_at: Date
    }
    onboarding_replacements: {
      id: string
      onboarding_id: string
      application_id: string
      made_by: string | null
      made_at: Date
      ended_at: Date | null
    }
  }
}
