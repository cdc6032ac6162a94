import type { ColumnType } from 'kysely'
import type { AttendancePart, DecisionKind, Presence } from './committee.ts'
import type { ConditionTables } from './condition-tables.ts'
import type { DecisionContent } from './decision.ts'
import type { DossierContent } from './dossier.ts'
import type { DueCause } from './due.ts'
import type { InvestmentRecord } from './record.ts'
import type { ReminderKind } from './reminders.ts'

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
    content: ColumnType<DossierContent, string, never>
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
    content: ColumnType<DecisionContent, string, never>
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
    record: ColumnType<InvestmentRecord, string, string>
    fingerprint: Buffer
    signed_name: string
    signed_capacity: string
    closed_by: string | null
    closed_at: Date
  }
  investment_due: {
    product_id: string
    incubator_id: string
    due_on: string | null
    window_from: string | null
    because: DueCause | null
    decided_on: string | null
    money_until: string | null
    risk_on: string | null
    meets_on: string | null
  }
  investment_reminders: { product_id: string; due_on: string; kind: ReminderKind; sent_at: Date }
}

declare module '../../platform/database/tables.ts' {
  interface Tables extends InvestmentTables {}
}
