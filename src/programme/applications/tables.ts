import type { ColumnType, Generated } from 'kysely'
import type {
  DecisionOutcome,
  ScreeningOutcome,
  SelectionOutcome,
  ShortlistOutcome,
  Stage,
} from './decision.ts'
import type { Field, Step } from './form.ts'
import type { Reached, ScreeningState } from './reached.ts'

export interface ApplicationTable {
  id: string
  call_id: string
  incubator_id: string
  form_number: number
  created_at: Date
  updated_at: Date
  title: Generated<string>
  receipt: string
  sent_title: Generated<string>
  sent_by: Generated<string>
  sent_at: Date | null
  confirmed_at: Date | null
  withdrawn_at: Date | null
  /** When the page that sends was last opened. */
  send_page_at: Date | null
  deletion_announced_at: Date | null
  /** Projections of the last decision of each stage. */
  screening: ScreeningOutcome | null
  shortlist: ShortlistOutcome | null
  selection: SelectionOutcome | null
  /** When the version that counts was sent, if since the last screening decision. */
  resent_at: Date | null
  /** Last day to complete, 'YYYY-MM-DD', of the last screening decision. */
  complete_by: string | null
  /** Derived by the database from the columns above. */
  screening_state: ColumnType<ScreeningState, never, never>
  reached: ColumnType<Reached, never, never>
}

export interface DecisionTable {
  id: string
  incubator_id: string
  call_id: string
  application_id: string
  stage: Stage
  number: number
  outcome: DecisionOutcome
  reason: string
  rank: number | null
  /** 'YYYY-MM-DD' */
  due_on: string | null
  decided_by: string | null
  decided_at: Date
  announcement_id: string | null
}

declare module '../../platform/database/tables.ts' {
  interface Tables {
    applications: ApplicationTable
    application_decisions: DecisionTable
    announced_decisions: DecisionTable & { moment: Date }
    announcements: {
      id: string
      incubator_id: string
      call_id: string
      stage: Stage
      moment: Date
      made_by: string | null
      made_at: Date
      cancelled_at: Date | null
      cancelled_by: string | null
    }
    form_versions: {
      id: string
      call_id: string
      number: number
      fields: ColumnType<Field[], string, never>
      /** Null for the steps of the first form. */
      steps: ColumnType<Step[] | null, string | undefined, never>
      revision: ColumnType<number | null, number | undefined, never>
      made_by: ColumnType<string | null, string | null | undefined, never>
      created_at: Date
    }
    form_revisions: {
      call_id: string
      number: number
      steps: ColumnType<Step[], string, never>
      fields: ColumnType<Field[], string, never>
      saved_by: string | null
      saved_at: Date
    }
    application_keys: { application_id: string; key_hash: Buffer; created_at: Date }
    application_authors: {
      application_id: string
      person_id: string
      relation: Generated<'author' | 'co-author'>
      since: Date
    }
    application_answers: {
      application_id: string
      field: string
      version: number
      value: string
      saved_at: Date
      /** The person who wrote it last; null for a browser that only holds a key. */
      saved_by: Generated<string | null>
    }
    application_readers: { application_id: string; person_id: string; since: Date }
    application_visits: { application_id: string; person_id: string; step: string; visited_at: Date }
    application_sendings: {
      id: string
      application_id: string
      number: number
      receipt: string
      sent_at: Date
      canonical: string
      fingerprint: string
      confirmed_at: Date | null
      /** For one accepted after closing: the end of the grace that was running. */
      grace_until: Date | null
    }
    application_confirmations: {
      id: string
      application_id: string
      sending_id: string
      address: string
      token_hash: Buffer
      code_hash: Buffer
      tries: Generated<number>
      created_at: Date
      expires_at: Date
      used_at: Date | null
      browser_hash: Buffer | null
    }
    application_withdrawals: {
      id: string
      application_id: string
      person_id: string | null
      reason: Generated<string>
      withdrawn_at: Date
    }
    /** A view: what the thread holds that an author has not read. */
    unread_messages: { application_id: string; person_id: string; unread: number }
    notes: {
      id: string
      incubator_id: string
      subject: string
      communicability: Communicability
      body: string
      author_id: string
      written_at: Date
    }
  }
}

export type Communicability = 'applicant' | 'deliberation' | 'public'
