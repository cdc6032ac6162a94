import type { ConditionTables } from './condition-tables.ts'

/** Comité d'investissement : one meeting about one product, from its first date to its signed decision. */
export type DecisionKind = 'continue' | 'continue-provisionally' | 'redirect' | 'stop'
export type AttendancePart =
  | 'sponsor'
  | 'business'
  | 'head'
  | 'portfolio-manager'
  | 'team'
  | 'funder'
  | 'other'
export type Presence = 'expected' | 'present' | 'represented' | 'absent'
export type ReminderKind = 'coming' | 'papers' | 'eve' | 'late'

interface InvestmentTables extends ConditionTables {
  investment_settings: {
    incubator_id: string
    months_between: number
    window_opens_days: number
    window_closes_days: number
    /** 'MM-DD' */
    no_orders_from: string
    no_orders_until: string
    saved_by: string | null
    saved_at: Date
  }
  investment_committees: {
    id: string
    product_id: string
    incubator_id: string
    number: number
    created_by: string | null
    created_at: Date
  }
  investment_dates: {
    committee_id: string
    number: number
    meets_at: Date
    place: string
    reason: string
    set_by: string | null
    set_at: Date
  }
  investment_dossiers: {
    committee_id: string
    number: number
    content: string
    saved_by: string | null
    saved_at: Date
  }
  investment_attendance: {
    id: string
    committee_id: string
    name: string
    capacity: string
    part: AttendancePart
    presence: Presence
    represented_by: string
    position: number
  }
  investment_decisions: {
    id: string
    committee_id: string
    number: number
    content: string
    saved_by: string | null
    saved_at: Date
  }
  investment_closings: {
    committee_id: string
    decision_id: string
    kind: DecisionKind
    decided_on: string
    money_until: string | null
    proof_until: string | null
    record: string
    fingerprint: Buffer
    signed_name: string
    signed_capacity: string
    closed_by: string | null
    closed_at: Date
  }
  investment_reminders: { product_id: string; due_on: string; kind: ReminderKind; sent_at: Date }
}

declare module '../../platform/database/tables.ts' {
  interface Tables extends InvestmentTables {}
}
