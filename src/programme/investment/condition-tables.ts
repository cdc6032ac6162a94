import type { Verdict } from './conditions.ts'

/** Conditions de réussite et moyens : set by one committee, judged by a later one. */
export interface ConditionTables {
  success_conditions: {
    id: string
    product_id: string
    committee_id: string
    position: number
    indicator: string
    target: string
    due_on: string
  }
  success_condition_results: {
    condition_id: string
    number: number
    verdict: Verdict
    result: string
    judged_by_committee: string | null
    recorded_by: string | null
    recorded_at: Date
  }
  /** Money of a funder in whole euros, or days of a skill; never both. */
  investment_means: {
    id: string
    committee_id: string
    position: number
    funder: string | null
    amount: number | null
    skill: string | null
    days: number | null
    /** Until when the money pays. */
    until_on: string | null
  }
}
