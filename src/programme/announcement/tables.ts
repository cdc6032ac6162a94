import type { Generated } from 'kysely'
import type { DecisionOutcome, Stage } from '../applications/decision.ts'
import type { Verdict } from './reexamination.ts'
import type { Scope } from './results.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    letter_templates: {
      id: string
      incubator_id: string
      call_id: string
      stage: Stage
      outcome: DecisionOutcome
      number: number
      subject: string
      body: string
      saved_by: string | null
      saved_at: Date
    }
    announcement_plans: { announcement_id: string; fingerprint: string; decisions: number; letters: number }
    letters: {
      id: string
      incubator_id: string
      announcement_id: string
      application_id: string
      /** Null for someone without an account: it goes on paper. */
      person_id: string | null
      /** '' when the person had no proved address. */
      recipient: string
      subject: string
      body: string
      signatory_name: string
      signatory_capacity: string
      mail_id: string | null
    }
    publication_agreements: {
      id: string
      incubator_id: string
      application_id: string
      person_id: string
      scope: Scope
      given_at: Date
      revoked_at: Date | null
    }
    reexaminations: {
      id: string
      incubator_id: string
      call_id: string
      application_id: string
      asked_by: string
      asked_at: Date
      request: string
      answer: Generated<string>
      verdict: Verdict | null
      answered_by: string | null
      answered_at: Date | null
    }
  }
}
